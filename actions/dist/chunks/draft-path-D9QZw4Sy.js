// src/core/journal/draft-path.ts
const FOLDERS = {
	change: "changes/drafts",
	problem: "problems/drafts"
};
/** A free path for a draft, named after its title: `changes/drafts/rotate-tls.yaml`. */
function draftPath(kind, title, { drafts, unreadable }) {
	const taken = /* @__PURE__ */ new Set([...drafts.map((draft) => draft.path), ...unreadable.map(({ place }) => place.path)]);
	const slug = slugOf(title) || kind;
	let path = `${FOLDERS[kind]}/${slug}.yaml`;
	for (let number = 2; taken.has(path); number++) path = `${FOLDERS[kind]}/${slug}-${number}.yaml`;
	return path;
}
/** Lower-case ASCII words joined by hyphens, at most 50 characters; '' where no letter or digit is left. */
function slugOf(title) {
	return title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+/, "").slice(0, 50).replace(/-+$/, "");
}
export { draftPath as t };
