// src/core/finding/nearest.ts
/**
* The known word nearest to what was written, or `undefined` where none is near enough to be meant: at most a third
* of its letters wrong (optimal string alignment: insertions, deletions, replacements, swaps of neighbours).
* Ties go to the earlier candidate. Words over 100 characters are never compared, which bounds the work.
*/
function nearest(word, known) {
	if (word.length > 100) return void 0;
	let best;
	let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
	for (const candidate of known) {
		if (Math.abs(candidate.length - word.length) >= bestDistance || candidate.length > 100) continue;
		const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}
function editDistance(a, b) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const cost = a[row - 1] === b[column - 1] ? 0 : 1;
			let least = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + cost);
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
			current.push(least);
		}
		beforeLast = last;
		last = current;
	}
	return last[b.length] ?? 0;
}
export { nearest as n, editDistance as t };
