// What each chart says to someone who walks along its values: how many there are, the first and the last.

export interface Walk {
  stops: number;
  first: RegExp;
  last: RegExp;
}

/** By figure: the view shown first. A figure that is missing here fails its test. */
export const walks: Readonly<Record<string, Walk>> = {
  'exchanges-per-year': {
    stops: 4,
    first: /^2016 \(part of the year, 5½ weeks\): 1 exchange, 4 % of the 26 counted$/,
    last: /^2019 \(part of the year, to 31 July\): 4 exchanges/,
  },
  'realmeter-august-2019': { stops: 3, first: /^Withdraw: 47\.7 %, or 43\.3 to 52\.1/, last: /^Don’t know: 13\.0 %/ },
  'exchange-counts': { stops: 9, first: /by about 30 July 2019: 24 exchanges/, last: /by 29 November 2019: 33 exchanges/ },
  polls: { stops: 16, first: /^KSOI, July 2019: Scrap it 59\.4 %, Keep it 32\.1 %/, last: /^Yomiuri Shimbun, December 2019: Approve 64 %/ },
  'settlement-2023': { stops: 7, first: /^South Korea, .*Positive view 36 %; No positive view 59 %/, last: /^Japan, Mainichi Shimbun.*Positive view 54 %/ },
  'pact-status': { stops: 4, first: /^23 November 2016: .*1,003 days/, last: /^21 March 2023: Both notes withdrawn/ },
  'notice-period': { stops: 17, first: /^23 August 2019: Note handed over/, last: /^22 November 2019, day 91: Notice suspended, six hours before/ },
  'sharing-channels': { stops: 6, first: /^TISA, from Seoul to Washington/, last: /^GSOMIA, from Tokyo to Seoul/ },
  distances: { stops: 7, first: /^Pyongyang, from where the distances are measured/, last: /^Yozadake, a radar site: 1,450 km from Pyongyang/ },
  'refused-offers': { stops: 7, first: /^9 January 2019: Tokyo puts forward/, last: /^27 August 2019: Seoul puts forward/ },
  'japan-assets': { stops: 7, first: /^Satellites, 5: /, last: /^Aegis destroyers, 6: / },
};
