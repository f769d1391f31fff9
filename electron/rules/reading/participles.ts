const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Past participles that do not end in "ed". Those with no passive ("come", "gone") are left out. */
export const irregularParticiples = set(`
  beaten begun bent bet bid bitten bled blown bought bound bred broadcast broken brought built burnt burst cast caught
  chosen cost cut dealt done drawn dreamt driven drunk dug eaten fed felt fought found flown forbidden forecast
  forgiven forgotten foreseen frozen given grown heard held hidden hit hung hurt kept knit known laid learnt led left
  lent let lit lost made meant met mislaid mistaken misunderstood mown outdone overcome overheard overseen overtaken
  overthrown paid prepaid proven put quit read rebuilt redone remade rerun reset retold rewritten rid ridden rung run
  said sawn seen sent sewn set shaken shaved shed shone shot shown shrunk shut slain slid smelt sold sought sown sped
  spelt spent spilt split spoilt spoken spread spun stolen strewn struck stuck stung sung sunk sworn swept swollen
  swum swung taken taught told thought thrown torn trodden understood undertaken undone upheld upset withdrawn
  withheld woken won worn wound woven written wrung
`);

/** Words in "ed" that are no participles at all. */
export const notParticiples = set(`
  bed bled bred breed creed deed embed exceed feed fed fled freed greed hundred indeed kindred led naked need proceed
  red reed sacred seed shed shred sled sped speed steed succeed unwed wed weed wicked wretched rugged crooked beloved
  biped moped
`);

/** Participles that tell how someone or something is, not what was done: "we are interested", "Stan is retired". */
export const onlyDescribing = set(`
  tired interested excited pleased delighted worried bored scared frightened surprised disappointed confused annoyed
  embarrassed ashamed exhausted relaxed relieved satisfied thrilled amazed amused determined devoted depressed stressed
  concerned married engaged divorced widowed retired related disabled used supposed bound located situated
  based dressed aged skilled talented gifted qualified experienced limited detailed advanced crowded complicated
  dedicated committed motivated assorted varied mixed biased blessed honoured privileged prepared inclined accustomed
  opposed convinced attached addicted overjoyed sunburned rested contented puzzled born shocked
`);

/** With "is", "are" or "am" these tell how a thing stands ("the lift is broken"); with other tenses, what was done. */
export const standingState = set(`
  closed broken finished lost stuck left done shut hurt upset frozen worn won set gone locked blocked hidden swollen
  known booked packed covered
`);

/** With "get" these are no passives: "get dressed", "get involved". */
export const gotInto = set(`
  dressed undressed changed involved started married engaged used ready tired bored excited worried confused lost stuck
  rid left set done washed settled organised acquainted upset divorced better annoyed drunk
`);
