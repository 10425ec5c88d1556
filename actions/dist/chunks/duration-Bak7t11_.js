// scripts/gitsm/duration.ts
/** Seconds as people say them: `3 h 12 min`, `42 s`, `−1 h 05 min`. Hours are not made days: a working day has no fixed length. */
function showDuration(seconds) {
	const sign = seconds < 0 ? "−" : "";
	const whole = Math.abs(seconds);
	const [hours, minutes, rest] = [
		Math.floor(whole / 3600),
		Math.floor(whole % 3600 / 60),
		whole % 60
	];
	if (hours > 0) return `${sign}${hours} h${minutes > 0 ? ` ${String(minutes).padStart(2, "0")} min` : ""}`;
	if (minutes > 0) return `${sign}${minutes} min${rest > 0 && minutes < 5 ? ` ${rest} s` : ""}`;
	return `${sign}${rest} s`;
}
/** `2026-11-22T15:40:00Z` → `2026-11-22 15:40Z`, with seconds only where there are some. */
function showInstant(text) {
	return (text.endsWith(":00Z") ? `${text.slice(0, -4)}Z` : text).replace("T", " ");
}
export { showInstant as n, showDuration as t };
