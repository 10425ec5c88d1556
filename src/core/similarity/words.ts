/**
 * The words of a text that can tell one matter from another: in lower case, each once, in the order in which they come.
 * Left out are words that stand in every text, single characters and single digits; plurals count as their singular.
 */
export function wordsOf(text: string): readonly string[] {
  const words = new Set<string>();
  for (const word of text.slice(0, READ_CHARACTERS).normalize('NFKC').toLowerCase().match(WORD) ?? []) {
    if (!COMMON.has(word)) words.add(singular(word));
  }
  return [...words];
}

/** What a matter is about stands at the beginning; a log that was pasted below it says little and costs much. */
const READ_CHARACTERS = 2000;

const WORD = /[\p{L}\p{N}]{2,40}/gu;

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** English and German words without a matter of their own, and what every ticket says. */
const COMMON: ReadonlySet<string> = new Set(
  `about above after again all also am an and any are as at back be because been before being below between both but by
  can cannot could did do does doesn doing don down during each every few for from further get got had has have having
  he her here hers him his how if in into is isn it its itself just me more most much must my no nor not now of off on
  once only or other our ours out over own per please same she should since so some still such than that the their
  theirs them then there these they this those through to too under until up us very was we were what when where
  which while who whom why will with would you your yours
  aber alle als am an auch auf aus bei bin bis bitte da damit dann das dass dein dem den der des die dies diese dieser
  doch dort du durch ein eine einem einen einer eines er es für gegen hab habe haben hat hatte ich ihr im in ins ist
  ja jetzt kann kein keine man mehr mein mich mir mit nach nicht noch nun nur ob oder ohne sehr seit sich sie sind so
  über um und uns unser unter vom von vor war was weil wenn wer wie wieder wir wird wo wurde zu zum zur
  hello hi hallo dear regards thanks thank danke help issue problem incident ticket error fehler sample`.split(/\s+/),
);
