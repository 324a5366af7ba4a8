// Forty things readers type, and what each is looking for: written down before the ranking was tuned, and not changed to suit it.

export interface AskedQuery {
  query: string;
  /** Addresses of which any one is the right answer; the end of an address may be left off with `*`. */
  right: readonly string[];
  why: string;
}

const people = (...ids: string[]) => ids.map((id) => `/glossary#${id}`);

export const fortyQueries: readonly AskedQuery[] = [
  // Names as they are said, in three scripts, and misspelt.
  { query: '강경화', right: people('kang-kyung-wha'), why: 'a name in Korean' },
  { query: '지소미아', right: people('gsomia'), why: 'what the pact is called in Korean' },
  { query: '日韓', right: ['/glossary#*'], why: 'how Japanese texts name the two countries: terms whose Japanese name has it' },
  { query: '文在寅', right: people('moon-jae-in'), why: 'a Korean name in Japanese characters' },
  { query: '河野太郎', right: people('taro-kono'), why: 'a Japanese name in its own script' },
  { query: '軍事情報包括保護協定', right: people('gsomia'), why: 'what the pact is called in Japanese' },
  { query: '트럼프', right: people('donald-trump'), why: 'an American name in Korean' },
  { query: 'Kono', right: people('taro-kono'), why: 'a family name alone' },
  { query: 'Kono Taro', right: people('taro-kono'), why: 'the family name first, as in Japan' },
  { query: 'Yun Seok-yeol', right: people('yoon-suk-yeol'), why: 'the same name by the official romanisation' },
  { query: 'trump', right: people('donald-trump'), why: 'small letters' },
  {
    query: 'Kim',
    right: people('kim-you-geun', 'kim-hyun-chong', 'kim-young-jun', 'kim-tae-hyo', 'kim-sung-hwan', 'kim-il-sung'),
    why: 'a name that many bear: one of them first',
  },
  { query: 'esprer', right: people('mark-esper'), why: 'a slip of the finger' },
  { query: 'yonahp', right: people('yonhap'), why: 'two letters exchanged' },
  // Words by another spelling.
  { query: 'labor', right: people('wartime-labour'), why: 'American spelling' },
  { query: 'white list', right: people('white-list'), why: 'two words' },
  { query: 'whitelist', right: people('white-list'), why: 'the same in one' },
  { query: 'preferential list', right: people('white-list'), why: 'what officials call it' },
  { query: 'forced labour', right: [...people('wartime-labour'), '/framing#labour-issue'], why: 'the contested word for what is called wartime labour here' },
  { query: 'Takeshima', right: people('dokdo-takeshima'), why: 'one side’s name of the islets' },
  { query: 'WTO', right: people('world-trade-organization'), why: 'an acronym' },
  // Things and events.
  {
    query: 'GSOMIA suspended',
    right: [
      '/timeline#notice-suspended',
      '/glossary#conditional-suspension',
      '/evidence#notice-suspended',
      '/chapters/us-pressure#one-act-three-descriptions',
      '/papers#*',
      '/chapters/2023-normalization#in-force-with-the-notice-on-hold',
    ],
    why: 'the act of November 2019, in a newspaper’s words',
  },
  {
    query: '90 days',
    right: ['/charts/notice-period', '/glossary#automatic-renewal', '/glossary#notice-of-termination', '/evidence#notice-period'],
    why: 'the rule of notice',
  },
  { query: 'six hours', right: ['/timeline#notice-suspended', '/evidence#hours-before-expiry', '/charts/notice-period'], why: 'how near the end was' },
  {
    query: 'exchanges 2017',
    right: [
      '/charts/exchanges-per-year',
      '/chapters/background#most-exchanges-came-in-2017-the-year-of-north-koreas-tests',
      '/evidence#exchanges-2017',
      '/timeline#exchanges-peak',
    ],
    why: 'the year of most exchanges',
  },
  { query: 'camp david', right: people('camp-david-summit').concat('/timeline#camp-david-summit'), why: 'the summit of 2023' },
  {
    query: 'satellites',
    right: [...people('reconnaissance-satellite'), '/charts/japan-assets', '/chapters/background#satellites-the-first-mover-and-1965-are-in-dispute'],
    why: 'what Japan has',
  },
  { query: 'hydrogen fluoride', right: people('three-materials'), why: 'one of the three materials' },
  { query: 'comfort women', right: ['/timeline#foundation-dissolved', '/evidence#foundation-dissolved'], why: 'where the foundation is told of' },
  { query: 'radar', right: [...people('radar-lock-on-dispute'), '/timeline#radar-dispute'], why: 'the incident of December 2018' },
  { query: '1965', right: people('claims-agreement-1965', 'normalisation-treaty-1965'), why: 'the year of the treaties' },
  { query: '23 November 2016', right: ['/timeline#signing', '/evidence#signed'], why: 'a day' },
  {
    query: 'when was it signed',
    right: ['/timeline#signing', '/evidence#signed', '/chapters/background#signed-quickly-and-against-public-opinion'],
    why: 'a question',
  },
  {
    query: 'did the pact ever lapse',
    right: ['/charts/pact-status', '/chapters/2023-normalization#*', '/safe-to-say#*'],
    why: 'a question whose word is not the chart’s',
  },
  { query: 'Pompeo disapointed', right: ['/evidence#pompeo-disappointed'], why: 'a name and a misspelling' },
  { query: 'margin of error', right: people('margin-of-error'), why: 'a term of three words' },
  {
    query: 'poll march 2023',
    right: ['/charts/settlement-2023', '/chapters/2023-normalization#japans-public-approved-of-the-settlement-south-koreas-did-not'],
    why: 'a kind of evidence and a month',
  },
  // Parts of the site.
  { query: 'lesson plan', right: ['/lessons', '/lessons#*'], why: 'a teacher’s word' },
  { query: 'slides', right: ['/present'], why: 'what a teacher looks for before class' },
  { query: 'handout', right: ['/handout', '/handout/*'], why: 'a page by its name' },
];
