/**
 * How the desk says no: in words a guest may hear, with a stable code for programs.
 * `channels/http.ts` turns these into problem details, `assistant/tools` into words for the model.
 */
export class DeskError extends Error {
  readonly status: number;
  readonly code: string;
  /** What may be shown beside the sentence: alternatives, the field that was wrong. Never anything internal. */
  readonly details: Record<string, unknown>;

  constructor(status: number, code: string, sentence: string, details: Record<string, unknown> = {}) {
    super(sentence);
    this.status = status;
    this.code = code;
    this.details = details;
    this.name = new.target.name;
  }
}

type Details = Record<string, unknown>;

/** The request itself makes no sense (400). */
export class Invalid extends DeskError {
  constructor(sentence: string, code = "invalid", details?: Details) { super(400, code, sentence, details); }
}

/** Nobody proved who they are (401). */
export class NotSignedIn extends DeskError {
  constructor(sentence = "Please sign in first.", code = "not_signed_in", details?: Details) { super(401, code, sentence, details); }
}

/** Whoever asks may not do this (403). */
export class NotAllowed extends DeskError {
  constructor(sentence: string, code = "not_allowed", details?: Details) { super(403, code, sentence, details); }
}

/** There is no such thing, or none that may be spoken of (404). */
export class NotFound extends DeskError {
  constructor(sentence: string, code = "not_found", details?: Details) { super(404, code, sentence, details); }
}

/** Somebody was first (409). */
export class Taken extends DeskError {
  constructor(sentence: string, code = "taken", details?: Details) { super(409, code, sentence, details); }
}

/** A rule of the house forbids it (422). */
export class Refused extends DeskError {
  constructor(sentence: string, code = "refused", details?: Details) { super(422, code, sentence, details); }
}

/** Too many at once (429); `retryAfter` in seconds. */
export class TooMany extends DeskError {
  constructor(sentence: string, retryAfter: number) { super(429, "too_many", sentence, { retryAfter }); }
}

/** Something the desk needs does not answer (503). */
export class Unavailable extends DeskError {
  constructor(sentence: string, code = "unavailable", details?: Details) { super(503, code, sentence, details); }
}
