import { Sign } from "./signs.tsx";
import type { Talking } from "./talking.ts";

/** How it was, asked once: a score by one key or one tap, words if one likes, or rather not. */
export function Rating({ talking }: { talking: Talking }) {
  const { pane: { say } } = talking;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const score = Number(given.get("score"));
    if (score) void talking.rate(score, String(given.get("text") ?? "").trim());
  };
  return <form class="card rating" onSubmit={submit}>
    <fieldset>
      <legend>{say("rate_ask")}</legend>
      <div class="stars">{[1, 2, 3, 4, 5].map((n) => <label key={n}><input type="radio" name="score" value={n} required aria-label={say("rate_star", { n })} /><Sign name="star" /></label>)}</div>
    </fieldset>
    <label class="more">{say("rate_more")}<input name="text" maxLength={1000} dir="auto" /></label>
    <div class="buttons"><button type="submit" class="yes">{say("send")}</button><button type="button" class="no" onClick={() => { void talking.rate(undefined); }}>{say("rate_skip")}</button></div>
  </form>;
}
