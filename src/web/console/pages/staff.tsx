import { useState } from "preact/hooks";
import { ask } from "#web/console/api.ts";
import { Dialog } from "#web/console/dialog.tsx";
import { Fault, Field, useDeed } from "#web/console/form.tsx";
import { useReading } from "#web/console/reading.ts";
import { me, type Role } from "#web/console/session.ts";
import { moment, say, start } from "#web/console/words.ts";
import { Sessions } from "#web/console/parts/sessions.tsx";

interface Account { id: string; name: string; roles: Role[]; departments: string[]; email: string | null; hasPassword: boolean; hasOpenId: boolean; seenAt: string | null; sessions: number; claims: number; cases: number }
const roles: Role[] = ["receptionist", "manager", "finance", "administrator"];

/** Who works here: invite, change, give a new link, close the account of a leaver. */
export function StaffPage() {
  const read = useReading<{ staff: Account[] }>("/api/staff", ["desk"]);
  const [open, setOpen] = useState<Account | "new" | undefined>();
  const [leaver, setLeaver] = useState<Account | undefined>();
  const [link, setLink] = useState<{ name: string; link: string } | undefined>();
  const deed = useDeed();
  const again = (account: Account) => void deed.run(async () => setLink({ name: account.name, link: (await ask<{ link: string }>(`/api/staff/${account.id}/invitations`, { body: {} })).link }));
  return (
    <div class="stack">
      <header class="row between"><h1>{say("staff")}</h1><button type="button" class="main" onClick={() => setOpen("new")}>{say("invite")}</button></header>
      <Fault>{deed.fault || read.fault || ""}</Fault>
      <div class="scroll" tabIndex={0} role="region" aria-label={say("staff")}><table class="accounts">
        <thead><tr><th>{say("name")}</th><th>{say("roles")}</th><th>{say("account_state")}</th><th>{say("in_hand")}</th><th><span class="aloud">{say("actions")}</span></th></tr></thead>
        <tbody>{read.value?.staff.map((one) => (
          <tr key={one.id}>
            <td><b>{one.name}</b>{one.email ? <><br /><small>{one.email}</small></> : null}</td>
            <td>{one.roles.map((role) => say(`role_${role}`)).join(", ")}</td>
            <td>{one.sessions > 0 ? <span class="mark good">{say("signed_in")}</span> : one.seenAt ? <small>{say("session_seen", { time: moment(one.seenAt, { withDay: true }) })}</small> : <small>{say("never_in")}</small>}</td>
            <td>{one.claims + one.cases > 0 ? say("in_hand_count", { claims: one.claims, cases: one.cases }) : ""}</td>
            <td><div class="row"><button type="button" onClick={() => setOpen(one)}>{say("change")}</button><button type="button" onClick={() => again(one)}>{say("new_link")}</button>
              {one.id === me.value?.id ? null : <button type="button" class="danger" onClick={() => setLeaver(one)}>{say("leaves")}</button>}</div></td>
          </tr>
        ))}</tbody>
      </table></div>
      {open ? <Edit account={open === "new" ? undefined : open} close={() => setOpen(undefined)} done={(made) => { setOpen(undefined); if (made) setLink(made); read.again(); }} /> : null}
      {leaver ? <Leave account={leaver} others={(read.value?.staff ?? []).filter(({ id }) => id !== leaver.id)} close={() => setLeaver(undefined)} done={() => { setLeaver(undefined); read.again(); }} /> : null}
      {link ? <LinkShown {...link} close={() => setLink(undefined)} /> : null}
    </div>
  );
}

function Edit({ account, close, done }: { account: Account | undefined; close(): void; done(made?: { name: string; link: string }): void }) {
  const [fields, setFields] = useState({ name: account?.name ?? "", email: account?.email ?? "", roles: account?.roles ?? ["receptionist" as Role], departments: account?.departments ?? [] });
  const deed = useDeed();
  const flip = <T extends string>(list: T[], one: T): T[] => (list.includes(one) ? list.filter((other) => other !== one) : [...list, one]);
  const save = (event: Event) => {
    event.preventDefault();
    const { name, ...rest } = fields;
    void deed.run(async () => {
      if (account) { await ask(`/api/staff/${account.id}`, { body: rest }); done(); } else done({ name, link: (await ask<{ link: string }>("/api/staff", { body: fields })).link });
    });
  };
  return (
    <Dialog title={account ? account.name : say("invite")} close={close}>
      <form class="stack" onSubmit={save}>
        {account ? null : <Field label={say("name")}>{(props) => <input {...props} required maxLength={120} value={fields.name} onInput={({ currentTarget }) => setFields({ ...fields, name: currentTarget.value })} data-first />}</Field>}
        <Field label={say("email")} hint={say("email_hint")}>{(props) => <input {...props} type="email" value={fields.email} onInput={({ currentTarget }) => setFields({ ...fields, email: currentTarget.value })} />}</Field>
        <fieldset><legend>{say("roles")}</legend>{roles.map((role) => <label class="switch" key={role}><input type="checkbox" checked={fields.roles.includes(role)} onChange={() => setFields({ ...fields, roles: flip(fields.roles, role) })} />{say(`role_${role}`)}</label>)}</fieldset>
        <fieldset><legend>{say("departments")}</legend>{start.value?.desk.departments.map(({ id, name }) => <label class="switch" key={id}><input type="checkbox" checked={fields.departments.includes(id)} onChange={() => setFields({ ...fields, departments: flip(fields.departments, id) })} />{name}</label>)}</fieldset>
        <Fault>{deed.fault}</Fault>
        <div class="deeds"><button type="button" onClick={close}>{say("cancel")}</button><button type="submit" class="main" aria-disabled={deed.busy}>{say(account ? "save" : "invite")}</button></div>
      </form>
      {account && account.id !== me.value?.id ? <section class="stack"><h3>{say("sessions_of", { name: account.name })}</h3><Sessions path={`/api/staff/${account.id}/sessions`} all /></section> : null}
    </Dialog>
  );
}

function Leave({ account, others, close, done }: { account: Account; others: Account[]; close(): void; done(): void }) {
  const [to, setTo] = useState("");
  const deed = useDeed();
  return (
    <Dialog title={say("leave_title", { name: account.name })} close={close}>
      <form class="stack" onSubmit={(event) => { event.preventDefault(); void deed.run(() => ask(`/api/staff/${account.id}/closings`, { body: to ? { to } : {} })).then((good) => { if (good) done(); }); }}>
        <p>{say("leave_what")}</p>
        <Field label={say("leave_to")}>{(props) => <select {...props} value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)} data-first><option value="">{say("leave_to_queue")}</option>{others.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select>}</Field>
        <Fault>{deed.fault}</Fault>
        <div class="deeds"><button type="button" onClick={close}>{say("cancel")}</button><button type="submit" class="danger" aria-disabled={deed.busy}>{say("leave_close")}</button></div>
      </form>
    </Dialog>
  );
}

function LinkShown({ name, link, close }: { name: string; link: string; close(): void }) {
  const whole = `${location.origin}/console#${link}`;
  return (
    <Dialog title={say("link_for", { name })} close={close}>
      <p>{say("link_once")}</p>
      <input readOnly value={whole} aria-label={say("link_for", { name })} onFocus={({ currentTarget }) => currentTarget.select()} />
      <div class="deeds"><button type="button" class="main" onClick={() => void navigator.clipboard?.writeText(whole)}>{say("copy")}</button></div>
    </Dialog>
  );
}
