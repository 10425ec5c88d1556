import "./visible-text-DCDPwVPG.js";
// src/core/encode/log-line.ts
const SHOWN_AS_ESCAPE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
/**
* A foreign text in a line of a log: quoted as JSON, and without what the runner takes for a command, which it
* looks for at the start of a line (`::`) and anywhere in it (`##[`).
*/
function encodeLogLine(text) {
	return breakRunnerCommands(JSON.stringify(text).replace(SHOWN_AS_ESCAPE, toEscapes));
}
/** Both ways of writing a runner command, broken so that no part of them is left, however often they are doubled. */
function breakRunnerCommands(text) {
	return text.replace(/:(?=:)/g, `:​`).replace(/#(?=#\[)/g, `#​`);
}
function toEscapes(character) {
	return character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
export { encodeLogLine as n, breakRunnerCommands as t };
