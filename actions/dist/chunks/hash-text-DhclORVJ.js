import { createHash } from "node:crypto";
// src/adapters/hash/hash-text.ts
/** SHA-256 of a text in UTF-8. */
const hashText = (text) => `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;
export { hashText as t };
