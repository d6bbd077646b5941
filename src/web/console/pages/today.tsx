import { useState } from "preact/hooks";
import { ask } from "#web/console/api.ts";
import { Fault, useDeed } from "#web/console/form.tsx";
import { useReading } from "#web/console/reading.ts";
import { go } from "#web/console/router.ts";
import { amI } from "#web/console/session.ts";
import { moment, say } from "#web/console/words.ts";
import { BookingDialog, Status } from "#web/console/counter/booking_dialog.tsx";
import { inLanguage } from "#web/console/counter/dates.ts";
import { addDays } from "#web/console/counter/geometry.ts";
import { NewBooking } from "#web/console/counter/new_booking.tsx";
import { Chores } from "#web/console/counter/chores.tsx";
import type { Today, TodayBooking } from "#web/console/counter/types.ts";

const next: Record<string, string> = { confirmed: "arrive", changed: "arrive", arrived: "depart" };

/** The day in lists, for the counter and for one thumb: who comes, who leaves, tables, appointments, and what waits for a person. */
export function TodayPage({ rest }: { rest: readonly string[] }) {
  const read = useReading<Today>(inLanguage(`/api/today${rest[0] ? `?day=${rest[0]}` : ""}`), ["bookings", "desk"]);
  const [open, setOpen] = useState<string | undefined>();
  const [fresh, setFresh] = useState(false);
  const deed = useDeed();
  const day = read.value;
  if (!day) return <p role="status">{read.fault || say("opening")}</p>;
  const step = (one: TodayBooking, name: string) => void deed.run(async () => { await ask(`/api/bookings/${one.reference}/steps`, { body: { step: name } }); read.again(); });
  const list = (key: string, bookings: readonly TodayBooking[], steps: boolean) => <DayList key={key} title={say(key)} arriving={key === "arrivals"} bookings={bookings} open={setOpen} step={steps && amI("receptionist", "manager") ? step : undefined} />;
  return (
    <div class="today-page">
      <header class="row between">
        <h1>{day.title}</h1>
        <div class="row"><button type="button" class="icon" aria-label={say("earlier")} onClick={() => go(`/console/today/${addDays(day.day, -1)}`)}>‹</button><button type="button" disabled={day.day === day.today} onClick={() => go("/console/today")}>{say("today")}</button><button type="button" class="icon" aria-label={say("later")} onClick={() => go(`/console/today/${addDays(day.day, 1)}`)}>›</button>
          {amI("receptionist", "manager") ? <button type="button" class="main" onClick={() => setFresh(true)}>{say("new_booking")}</button> : null}</div>
      </header>
      <Fault>{deed.fault}</Fault>
      {day.notices.map((text) => <p class="notice" key={text}>{text}</p>)}
      <ul class="figures" aria-label={say("at_a_glance")}>
        <li><b>{day.arrivals.filter(({ status }) => status === "confirmed" || status === "changed").length}</b> {say("still_to_come")}</li><li><b>{day.departures.filter(({ status }) => status === "arrived").length}</b> {say("still_to_leave")}</li>
        <li><b>{day.inHouse.length + day.arrivals.filter(({ status }) => status === "arrived").length}</b> {say("in_house")}</li><li><b>{day.tables.length}</b> {say("tables")}</li><li><b>{day.appointments.length}</b> {say("appointments")}</li>
      </ul>
      <div class="day-lists">
        {day.requests.length > 0 ? list("requests", day.requests, false) : null}
        {list("arrivals", day.arrivals.toSorted((a, b) => Number(a.status === "arrived") - Number(b.status === "arrived")), true)}{list("departures", day.departures, true)}{list("tables", day.tables, true)}{list("appointments", day.appointments, true)}{list("in_house", day.inHouse, false)}
        <Chores />
        <section class="sheet"><h2>{say("hours_today")}</h2><ul class="hours-list">{day.hours.map(({ name, text, closed }) => <li key={name} class={closed ? "closed" : ""}><span>{name}</span><span>{text}</span></li>)}</ul></section>
      </div>
      {open ? <BookingDialog reference={open} close={() => setOpen(undefined)} changed={read.again} /> : null}
      {fresh ? <NewBooking wanted={{ from: day.day }} close={() => setFresh(false)} made={() => { setFresh(false); read.again(); }} /> : null}
    </div>
  );
}

function DayList({ title, arriving, bookings, open, step }: { title: string; arriving: boolean; bookings: readonly TodayBooking[]; open(reference: string): void; step: ((one: TodayBooking, name: string) => void) | undefined }) {
  return (
    <section class="sheet">
      <h2>{title} <small>{bookings.length}</small></h2>
      {bookings.length === 0 ? <p class="soft">{say("nobody_here")}</p> : null}
      <ul class="day-list">{bookings.map((one) => {
        const does = step && !(arriving && one.status === "arrived") ? next[one.status] : undefined;
        return (
          <li key={one.reference}>
            <button type="button" class="quiet day-item" onClick={() => open(one.reference)}>
              <span class="day-who">{one.kind === "stay" ? null : <time>{one.time}</time>} <b>{one.name ?? one.reference}</b> {one.resourceNames.length > 0 ? <span class="mark">{one.resourceNames.join(" + ")}</span> : null} {one.status === "confirmed" ? null : <Status status={one.status} />}{one.marked > 0 ? <b class="mark warn">⚠ {say("wish_allergy")}</b> : null}</span>
              <small>{one.people} · {one.kind === "stay" ? `${one.title} · ${one.when}` : one.title}{one.answerDueAt ? ` · ${say("answer_by", { time: moment(one.answerDueAt) })}` : ""}</small>
              {one.wishes.length > 0 ? <small class="wishes">“{one.wishes.join(" · ")}”</small> : null}
            </button>
            {does && step ? <button type="button" class="day-step" onClick={() => step(one, does)} aria-label={`${say(`step_${does}`)}: ${one.name ?? one.reference}`}>{say(`step_${does}`)}</button> : null}
          </li>
        );
      })}</ul>
    </section>
  );
}
