// The key to the respellings, for whoever reads a name aloud.

export function HowToSay() {
  return (
    <section aria-labelledby="how-to-say" className="how-to-say">
      <h2 id="how-to-say">How to say them</h2>
      <p>
        Capitals mark the stress: <span className="say">jee-SOH-mee-ah</span>. Korean and Japanese names have none; give every syllable the same weight. Read{' '}
        <span className="say">ah</span> as in father, <span className="say">eh</span> as in get, <span className="say">ee</span> as in see,{' '}
        <span className="say">oh</span> as in go, <span className="say">oo</span> as in moon, <span className="say">uu</span> as in good,{' '}
        <span className="say">uh</span> as in cup. Between slashes stands the phonetic alphabet, which runs a Korean name together as Korean does; the
        respelling keeps family and given name apart.
      </p>
      <p>Family names are set in bold. Korean names begin with them; Japanese names, written the English way, end with them.</p>
    </section>
  );
}
