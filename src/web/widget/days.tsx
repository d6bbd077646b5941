import type { Talking } from "./talking.ts";
import { moment } from "./times.ts";

/** How the calendar is made; it comes only when somebody picks a day. */
type Picker = typeof import("./picker.ts");

/** A calendar in the place of writing a date: one day, or the first and the last of a stay. Where it does not come, the browser's own fields stand in for it. */
export function Days({ talking, range }: { talking: Talking; range: boolean }) {
  const { talk, pane } = talking;
  const { say, language, welcome, around } = pane;
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: welcome?.desk.timeZone, dateStyle: "short" }).format(talk.now());
  const long = (day: string) => moment(`${day}T12:00:00Z`, language, "UTC", "long");
  const take = (from: string, to: string | undefined) => pane.send(to ? say("pick_stay", { from: long(from), to: long(to) }) : long(from));
  const fill = (place: HTMLDivElement | null) => {
    if (!place || place.dataset.met) return;
    place.dataset.met = "yes";
    around.load<Picker>("picker").then(({ calendar }) => {
      const made = calendar({ range, today, language, say, take });
      place.append(made);
      // It draws itself in its own time; then all of it is to be seen, and the keys begin on its first day.
      new ResizeObserver(([entry]) => {
        entry?.target.scrollIntoView({ block: "nearest" });
        if (!made.matches(":focus-within")) made.focus();
      }).observe(place);
    }, () => { place.nextElementSibling?.removeAttribute("hidden"); });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    take(String(given.get("from")), range ? String(given.get("to")) : undefined);
  };
  return <div class="days" role="group" aria-label={say(range ? "pick_days" : "pick_day")}>
    <div ref={fill} />
    <form hidden onSubmit={submit}>
      <input type="date" name="from" min={today} required aria-label={say(range ? "pick_days" : "pick_day")} />
      {range && <input type="date" name="to" min={today} required aria-label={say("pick_days")} />}
      <button type="submit" class="yes">{say("pick_take")}</button>
    </form>
  </div>;
}
