import { t as isDone } from "./lifecycle-of-Cap2MaQo.js";
import { i as toInstant, r as parseInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
import { n as similarityThresholds, t as SAME_CATEGORY_SHARE } from "./thresholds-BwSd5gSz.js";
// src/core/similarity/matter.ts
function matterOfIncident({ id, service, closing_category, category, ...record }) {
	return {
		id,
		service,
		category: closing_category ?? category,
		text: joined(record.title, record.description)
	};
}
/** `undefined` where the time of opening is none, which `validate` tells. */
function occurrenceOf(incident) {
	const opened = parseInstant(incident.opened_at);
	return opened === void 0 ? void 0 : {
		...matterOfIncident(incident),
		opened
	};
}
/** By what people see of it; how it is mended would find those who asked for the same mend. */
function matterOfProblem({ id, service, category, title, known_error }) {
	return {
		id,
		service,
		category,
		text: joined(title, known_error?.symptom, known_error?.error_code)
	};
}
function joined(...parts) {
	return parts.filter((part) => part !== void 0).join("\n");
}
/** Whether an incident counts as a case of its own: neither withdrawn nor the same report once more. */
function isCase({ state, links, resolution }) {
	return state !== "cancelled" && links?.duplicate_of === void 0 && resolution?.code !== "duplicate";
}
// src/core/similarity/words.ts
/**
* The words of a text that can tell one matter from another: in lower case, each once, in the order in which they come.
* Left out are words that stand in every text, single characters and single digits; plurals count as their singular.
*/
function wordsOf(text) {
	const words = /* @__PURE__ */ new Set();
	for (const word of text.slice(0, READ_CHARACTERS).normalize("NFKC").toLowerCase().match(WORD) ?? []) if (!COMMON.has(word)) words.add(singular(word));
	return [...words];
}
/** What a matter is about stands at the beginning; a log that was pasted below it says little and costs much. */
const READ_CHARACTERS = 2e3;
const WORD = /[\p{L}\p{N}]{2,40}/gu;
function singular(word) {
	return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
/** English and German words without a matter of their own, and what every ticket says. */
const COMMON = new Set(`about above after again all also am an and any are as at back be because been before being below between both but by
  can cannot could did do does doesn doing don down during each every few for from further get got had has have having
  he her here hers him his how if in into is isn it its itself just me more most much must my no nor not now of off on
  once only or other our ours out over own per please same she should since so some still such than that the their
  theirs them then there these they this those through to too under until up us very was we were what when where
  which while who whom why will with would you your yours
  aber alle als am an auch auf aus bei bin bis bitte da damit dann das dass dein dem den der des die dies diese dieser
  doch dort du durch ein eine einem einen einer eines er es für gegen hab habe haben hat hatte ich ihr im in ins ist
  ja jetzt kann kein keine man mehr mein mich mir mit nach nicht noch nun nur ob oder ohne sehr seit sich sie sind so
  über um und uns unser unter vom von vor war was weil wenn wer wie wieder wir wird wo wurde zu zum zur
  hello hi hallo dear regards thanks thank danke help issue problem incident ticket error fehler sample`.split(/\s+/));
// src/core/similarity/text-index.ts
/**
* Texts by their words. Closeness is the cosine between two texts as sets of words, each weighed by how rare it is
* (the logarithm of 1 + texts / texts with the word). No word order, no learning: the same texts give the same answer.
*/
function indexTexts(texts) {
	const documents = texts.map(wordsOf);
	const postings = postingsOf(documents);
	const weigh = weigher(postings, texts.length);
	const norms = documents.map((words) => normOf(words, weigh));
	const seek = (own) => {
		return (text, least) => {
			const words = wordsOf(text).filter((word) => weigh(word) > 0);
			const norm = normOf(words, weigh);
			return [...sumShared(words, own, weigh)].map(([at, sum]) => ({
				at,
				closeness: sum / (norm * (norms[at] ?? 1))
			})).filter(({ closeness }) => closeness >= least).sort((x, y) => y.closeness - x.closeness || x.at - y.at);
		};
	};
	return {
		alike: seek(postings),
		among: (places) => seek(postingsOf(places.map((at) => documents[at] ?? []), places)),
		shared: (text, at) => {
			const there = new Set(documents[at]);
			return wordsOf(text).filter((word) => there.has(word) && weigh(word) > 0).sort((a, b) => weigh(b) - weigh(a) || compareText(a, b));
		},
		common: (own) => commonWords(own.map(wordsOf), weigh)
	};
}
const MOST_COMMON = 5;
function commonWords(own, weigh) {
	return [...postingsOf(own)].map(([word, places]) => ({
		word,
		count: places.length
	})).filter(({ word, count }) => count * 2 >= own.length && weigh(word) > 0).sort((a, b) => b.count - a.count || weigh(b.word) - weigh(a.word) || compareText(a.word, b.word)).slice(0, MOST_COMMON).map(({ word }) => word);
}
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
/** Where each word stands; the texts are called by their place in the list where nothing else is given. */
function postingsOf(documents, places) {
	const postings = /* @__PURE__ */ new Map();
	documents.forEach((words, index) => {
		const at = places?.[index] ?? index;
		for (const word of words) {
			const known = postings.get(word);
			if (known === void 0) postings.set(word, [at]);
			else known.push(at);
		}
	});
	return postings;
}
/** In few texts a word can stand in most of them and still tell something. */
const FEW_TEXTS = 20;
/** A word of every fourth text tells nothing, and would cost a look at every fourth text. */
function weigher(postings, size) {
	const most = Math.max(FEW_TEXTS, size / 4);
	return (word) => {
		const count = postings.get(word)?.length ?? 0;
		return count > most ? 0 : Math.log(1 + size / Math.max(1, count));
	};
}
function normOf(words, weigh) {
	let sum = 0;
	for (const word of words) sum += weigh(word) ** 2;
	return Math.sqrt(sum);
}
function sumShared(words, postings, weigh) {
	const sums = /* @__PURE__ */ new Map();
	for (const word of words) {
		const square = weigh(word) ** 2;
		for (const at of postings.get(word) ?? []) sums.set(at, (sums.get(at) ?? 0) + square);
	}
	return sums;
}
// src/core/similarity/suggestions.ts
/** Half a year: what is older and closed helps nobody whose service has changed since. */
const LOOKS_BACK_SECONDS = 15552e3;
const MOST = 3;
/** Reads what is open, what was opened of late, and every published known error; then answers as often as asked. */
function prepareSuggestions({ entries, configuration }, now) {
	const since = formatInstant(toInstant(now - LOOKS_BACK_SECONDS));
	const incidents = entries.filter((entry) => isIncident(entry) && isRecent(entry, since));
	const errors = entries.filter(isKnownError);
	const known = [...errors.map(({ record }) => matterOfProblem(record)), ...incidents.map(toMatter)];
	const facts = {
		incidents,
		errors,
		known,
		index: indexTexts(known.map(({ text }) => text)),
		closeness: similarityThresholds(configuration.organisation?.value).closeness
	};
	return (question) => suggest(question, facts);
}
function suggest(question, facts) {
	const ranked = facts.index.alike(question.text, facts.closeness * SAME_CATEGORY_SHARE).flatMap(({ at, closeness }) => {
		const matter = facts.known[at];
		if (matter === void 0 || matter.id === question.id) return [];
		const likeness = likenessOf(question, matter, {
			closeness,
			words: facts.index.shared(question.text, at)
		});
		return isAlike(likeness, facts.closeness) ? [{
			at,
			likeness
		}] : [];
	}).sort((a, b) => rank(b.likeness) - rank(a.likeness) || a.at - b.at);
	const incidents = ranked.flatMap(({ at, likeness }) => {
		const entry = facts.incidents[at - facts.errors.length];
		return entry === void 0 || isLater(entry, question) ? [] : [{
			entry,
			likeness
		}];
	});
	return {
		knownErrors: matchingErrors(ranked, incidents, facts).slice(0, MOST),
		incidents: incidents.slice(0, MOST)
	};
}
/** By their own words, and those of the problems that similar incidents belong to. */
function matchingErrors(ranked, incidents, { errors }) {
	const own = ranked.flatMap(({ at, likeness }) => {
		const entry = errors[at];
		return entry === void 0 ? [] : [{
			entry,
			likeness
		}];
	});
	const byIncident = incidents.flatMap(({ entry: { record }, likeness }) => {
		const entry = errors.find((error) => error.record.id === record.links?.problem);
		return entry === void 0 ? [] : [{
			entry,
			likeness,
			via: record.id
		}];
	});
	const all = [...own, ...byIncident].sort((a, b) => rank(b.likeness) - rank(a.likeness));
	const isFirst = ({ entry }, at) => all.findIndex((other) => other.entry === entry) === at;
	const firsts = all.filter(isFirst);
	return [...firsts.filter(hasWorkaround), ...firsts.filter((one) => !hasWorkaround(one))];
}
function hasWorkaround({ entry }) {
	return (entry.record.known_error?.workaround ?? "").trim() !== "";
}
const MOST_WORDS = 6;
function likenessOf({ service, category }, matter, { closeness, words }) {
	return {
		closeness,
		words: words.slice(0, MOST_WORDS),
		isSameService: service === matter.service,
		isSameCategory: category !== void 0 && category === matter.category
	};
}
/** Close texts, or less close ones of one service; a single word in common is chance. */
function isAlike({ closeness, words, isSameService }, least) {
	return words.length > 1 && (closeness >= least || isSameService);
}
/** One service is worth a tenth of the words, one category half of that. */
function rank({ closeness, isSameService, isSameCategory }) {
	return closeness + (isSameService ? .1 : 0) + (isSameCategory ? .05 : 0);
}
function isLater({ record }, { opened }) {
	return opened !== void 0 && record.opened_at >= formatInstant(opened);
}
function isIncident(entry) {
	return entry.kind === "incident" && isCase(entry.record);
}
function isRecent({ kind, record }, since) {
	return record.opened_at >= since || !isDone(kind, record.state);
}
function isKnownError(entry) {
	return entry.kind === "problem" && entry.record.known_error?.status === "published";
}
function toMatter({ record }) {
	return matterOfIncident(record);
}
export { occurrenceOf as a, matterOfIncident as i, indexTexts as n, isCase as r, prepareSuggestions as t };
