import { Face, photoOf, Sign } from "./signs.tsx";
import type { Talking } from "./talking.ts";
import { inHouse } from "./times.ts";
import { nameOf } from "./naming.ts";

/** What stands above the words for as long as it is so: the line is broken, a person is awaited, a person is there. */
export function Standing({ talking }: { talking: Talking }) {
  const { talk: { line, transcript: { handoff } }, pane } = talking;
  const { say } = pane;
  return <>
    {(line === "offline" || line === "again") && <p class={`line ${line}`}><Sign name="cut" />{say(line === "offline" ? "offline" : "reconnecting")}</p>}
    {handoff?.state === "waiting" && <Waiting talking={talking} />}
    {handoff?.state === "claimed" && <div class="banner claimed"><Face of="receptionist" name={nameOf(handoff) ?? say("someone")} photo={photoOf(handoff, pane)} /><p>{say("joined", { name: nameOf(handoff) ?? say("someone") })}</p></div>}
  </>;
}

/** The place in the line, the real hours, and a way to be told elsewhere. */
function Waiting({ talking }: { talking: Talking }) {
  const { place, talk, mailing, pane } = talking;
  const { say, welcome } = pane;
  const position = place?.position ?? Number(talk.transcript.handoff?.position ?? 0);
  const back = place && !place.onDuty && place.next;
  return <div class="banner waiting">
    <Sign name="clock" />
    <div>
      <p><strong>{say("waiting")}</strong> {position > 0 && say("place", { position })}</p>
      {back ? <p>{say("people_back", { time: inHouse(pane, back, "both") })}</p> : place?.until && <p>{say("people_until", { time: inHouse(pane, place.until, "time") })}</p>}
      {welcome?.mail && (mailing ? <Mailing talking={talking} />
        : <button type="button" class="plain by-mail" onClick={() => { talking.mailing = true; pane.draw(); }}>{say("by_mail")}</button>)}
    </div>
  </div>;
}

function Mailing({ talking }: { talking: Talking }) {
  const { pane: { say } } = talking;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).elements.namedItem("email") as HTMLInputElement;
    input.setAttribute("aria-invalid", String(!input.validity.valid));
    // Named as its fault only once it is one: what is not shown would be read out all the same.
    if (!input.validity.valid) { input.setAttribute("aria-describedby", "email-bad"); talking.aloud.say(say("by_mail_bad"), talking.pane.language); input.focus(); return; }
    void talking.tellByMail(input.value);
  };
  return <form class="mailing" noValidate onSubmit={submit}>
    <label for="email">{say("by_mail_address")}</label>
    <input id="email" name="email" type="email" required pattern=".+@.+\..+" autocomplete="email" maxLength={200} ref={(input) => { if (input && !input.dataset.met) { input.dataset.met = "yes"; input.focus(); } }} />
    <button type="submit" class="yes">{say("send")}</button>
    <p id="email-bad" class="bad">{say("by_mail_bad")}</p>
  </form>;
}
