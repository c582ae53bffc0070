const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const inflections = (text: string): ReadonlySet<string> => new Set([...words(text)].flatMap(inflect));

/** Words without content of their own: labels and texts are compared without them. */
export const STOP_WORDS = words(`
  a an the of in on at for to and or with by from as into onto about over under within via per is are be being been was
  were your our their his her its my you we they it this that these those such other all any each both more most some
  than then so if not no do does can will would should may might must have has had who which what where when how one
`);

/** Verbs at the beginning of a label that a text often leaves out or replaces: "use", as in "use spreadsheets". */
export const LIGHT_VERBS = words(`
  use using perform apply ensure provide manage conduct develop maintain handle operate have follow demonstrate show
  make do undertake understand support monitor implement create prepare supervise oversee coordinate assess analyse plan
  design organise promote evaluate identify interpret utilise exercise execute
`);

/**
 * Everyday words that are also names of skills or tools, in all their forms. Not by stem: "communication" shares one
 * with "community", and "organic" with "organ".
 */
export const EVERYDAY_WORDS = inflections(`
  experience it open general term current access right physical care strength control commit commitment origin etc
  decision source solid account interview hear color colour form brand fit fitness bank mental energy conduct mind
  pregnancy discipline balance depend id stay space collect measure box predict sound draw bet log determine re sign
  guide period cool sample choose separate break say led lead board decide less capture window shoot go excel spark
  spring word outlook teams express flow camera light paper stand pack stress press switch wire lock chip pump salt
  dance music frame filter did die help change need want know make take give use work keep find get see come think look
  start begin turn move play run live bring happen write provide sit lose pay meet include continue set learn understand
  watch follow stop create speak read allow add spend grow win offer remember love consider appear buy wait serve send
  expect build fall cut reach kill remain suggest raise pass sell require report pull activity process organ
  organisation organization responsible respond generation gender network flexible dedication cooperation purchase
  equipment scale initiative standard transport finance interact interaction verbal procedure improvement plan
  integrity innovation language data history animal fuel drone weed wild honour unity retail law health safety food
  water travel style fashion photo media news publish culture community nature swift rust dart ruby elm chef puppet
  salt basic scratch oracle mission assembly visual basis team goal quality result success value ray helm feast flower
  locust lime prefect airflow triton flask evidently kong agile bash responsibility improve flexibility innovative
  dedicated active actively currently generous response experiment generate integrated integral initially agility
  collection original drawings
`);

/** Words that announce a skill shortly before naming it. */
export const CUES = words(`
  experience experienced knowledge ability able abilities excellent understanding degree requirements required require
  requires skills skill good strong proficiency proficient familiar familiarity expertise expert competence competent
  competencies fluent fluency using background awareness solid proven demonstrated qualification qualifications mastery
  skilled hands exposure trained comfortable capable
`);

/** Words that say behind a name that it is asked for. */
export const AFTER_CUES = words(`
  plus required preferred desirable desired advantage advantageous nice bonus essential mandatory welcome beneficial
  helpful skills experience
`);

/** Words of sentences about the person who is looked for or taught. */
export const PERSON_WORDS = words(`
  you ability able experience skills skill knowledge understanding degree excellent strong must required requirements
  responsibilities responsible duties proficient familiar candidate
`);

/** Words of sentences about the employer, the offer and the procedure. */
export const EMPLOYER_WORDS = words(`
  we our us company employees employer benefits benefit offer offers equal opportunity race religion gender disability
  veteran status founded headquartered global worldwide salary insurance pension vacation holiday bonus customers office
  offices clients world leading leader apply application applicants career careers culture diversity invest million
  billion
`);

/** Verbs with which lines about duties begin; so do words in -ing. */
export const DUTY_VERBS = words(`
  ensure develop manage design work support provide create build assist maintain lead implement collaborate drive
  analyse analyze prepare write perform participate identify coordinate contribute define monitor test plan conduct
  communicate deliver improve help review take be make establish oversee execute troubleshoot debug document deploy
  operate
`);

/** A word and what its plural, past and -ing form may be, spelled by the rules of English. */
function inflect(word: string): string[] {
  const root = word.replace(/[ey]$/, '');
  const doubled = /[aeiou][bdgmnprt]$/.test(word) ? [`${word}${word.slice(-1)}ing`, `${word}${word.slice(-1)}ed`] : [];
  const ys = word.endsWith('y') ? [`${root}ies`, `${root}ied`] : [];
  const es = word.endsWith('e') ? [`${root}ing`] : [`${word}ing`];
  return [word, `${word}s`, `${word}es`, `${word}ed`, `${word}d`, ...es, ...ys, ...doubled];
}
