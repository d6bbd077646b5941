import { make } from "../widget/dom.js";
import { ask, posting, Refusal } from "../widget/line.js";

/**
 * Signing in by the link of an invitation, or by name and password.
 * @param {string} desk @param {(me: import("./main.js").Colleague) => void} signedIn @param {string} why
 */
export function signInPage(desk, signedIn, why) {
  const link = /** @type {HTMLInputElement} */ (make("input", { name: "link", autocomplete: "off" }));
  const name = /** @type {HTMLInputElement} */ (make("input", { name: "name", autocomplete: "username" }));
  const password = /** @type {HTMLInputElement} */ (make("input", { name: "password", type: "password", autocomplete: "current-password" }));
  const fault = make("p", { class: "fault", role: "alert" }, why);
  const send = async (/** @type {Event} */ event) => {
    event.preventDefault();
    fault.textContent = "";
    try {
      signedIn((await ask("/api/sign-in", posting(link.value ? { link: link.value.trim().split("#").at(-1) } : { name: name.value, password: password.value }))).staff);
    } catch (error) {
      fault.textContent = error instanceof Refusal ? error.message : "The desk does not answer.";
    }
  };
  return make("form", { class: "sign-in", onsubmit: send },
    make("h1", {}, `${desk} · console`),
    make("label", {}, "Your invitation's link", link),
    make("label", {}, "or your name", name), make("label", {}, "and password", password),
    make("button", { type: "submit", class: "main" }, "Sign in"), fault);
}
