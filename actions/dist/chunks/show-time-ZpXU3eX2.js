// src/core/report/period/show-time.ts
const WEEKDAYS = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
/** `3 h 40`, `12 min`, `45 s`; cut off, never rounded. Wall time from 100 h on in days of 24 hours: `5 d 3 h`. */
function showDuration(seconds, time = "business") {
	if (seconds < 0) return `−${showDuration(-seconds, time)}`;
	const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)];
	if (seconds < 60) return `${seconds} s`;
	if (hours < 1) return `${minutes} min`;
	if (hours < 100) return `${hours} h ${String(minutes % 60).padStart(2, "0")}`;
	return time === "business" ? `${hours} h` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}
/** `2026-11-22 15:40`, without zone: the head of the table or the sentence names it. */
function showUtc(utc) {
	return `${utc.slice(0, 10)} ${utc.slice(11, 16)}`;
}
/** `Sun 22 Nov 16:40`, in the organisation's zone. */
function showLocal({ local }) {
	return `${showLocalDay(local)} ${local.slice(11, 16)}`;
}
/** `Sun 22 Nov`, of a date or of an instant with an offset. */
function showLocalDay(text) {
	const [year, month, day] = text.slice(0, 10).split("-").map(Number);
	return `${WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]} ${day} ${MONTHS[month - 1]}`;
}
export { showLocal as n, showUtc as r, showDuration as t };
