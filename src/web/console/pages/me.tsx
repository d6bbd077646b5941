import { useState } from "preact/hooks";
import { ask } from "#web/console/api.ts";
import { Fault, Field, useDeed } from "#web/console/form.tsx";
import { preferences, prefer, type Preferences } from "#web/console/preferences.ts";
import { leave, look, me } from "#web/console/session.ts";
import { fetchWords, languageName, languages, say, start } from "#web/console/words.ts";
import { OwnPhoto } from "#web/console/parts/own-photo.tsx";
import { Sessions } from "#web/console/parts/sessions.tsx";

/** One's own account: password, photo, sessions, and how the console is on this device. */
export function MePage() {
  const switched = (name: "shortcuts" | "sound", key: string) => <label class="switch"><input type="checkbox" checked={preferences.value[name]} onChange={({ currentTarget }) => prefer({ [name]: currentTarget.checked })} />{say(key)}</label>;
  const notify = async (wanted: boolean) => prefer({ notifications: wanted && typeof Notification !== "undefined" && await Notification.requestPermission() === "granted" });
  return (
    <div class="stack">
      <header class="row between"><h1>{me.value?.name}</h1><button type="button" onClick={() => void leave()}>{say("sign_out")}</button></header>
      <p class="row">{me.value?.roles.map((role) => <span class="mark" key={role}>{say(`role_${role}`)}</span>)}</p>
      {me.value?.password === false ? <p class="notice" role="status">{say("no_password_yet")}</p> : null}
      <Password />
      <OwnPhoto />
      <section class="sheet"><h2>{say("here")}</h2>
        <Field label={say("language")}>{(props) => <select {...props} value={start.value?.language} onChange={({ currentTarget }) => void fetchWords(currentTarget.value)}>{languages.map((tag) => <option key={tag} value={tag} lang={tag}>{languageName(tag, tag)}</option>)}</select>}</Field>
        <Field label={say("theme")}>{(props) => <select {...props} value={preferences.value.theme} onChange={({ currentTarget }) => prefer({ theme: currentTarget.value as Preferences["theme"] })}>{(["system", "light", "dark"] as const).map((theme) => <option key={theme} value={theme}>{say(`theme_${theme}`)}</option>)}</select>}</Field>
        {switched("shortcuts", "keys_single")}{switched("sound", "sound")}
        <label class="switch"><input type="checkbox" checked={preferences.value.notifications} onChange={({ currentTarget }) => void notify(currentTarget.checked)} />{say("notifications")}</label>
      </section>
      <section class="sheet"><h2>{say("sessions")}</h2>
        <Sessions path="/api/sessions" />
      </section>
    </div>
  );
}

function Password() {
  const [fields, setFields] = useState({ current: "", password: "", again: "" });
  const [done, setDone] = useState(false);
  const deed = useDeed();
  const differs = fields.again !== "" && fields.again !== fields.password;
  const set = (some: Partial<typeof fields>) => { setDone(false); setFields((now) => ({ ...now, ...some })); };
  const submit = (event: Event) => {
    event.preventDefault();
    if (differs) return;
    void deed.run(() => ask("/api/session/password", { body: { password: fields.password, ...(fields.current ? { current: fields.current } : {}) } })).then((good) => { if (good) { setDone(true); setFields({ current: "", password: "", again: "" }); void look(); } });
  };
  return (
    <form class="sheet" onSubmit={submit}>
      <h2>{say("password")}</h2>
      <input class="aloud" type="text" autocomplete="username" value={me.value?.name} readOnly tabIndex={-1} aria-label={say("name")} />
      {me.value?.password ? <Field label={say("password_current")} hint={say("password_current_hint")}>{(props) => <input {...props} type="password" autocomplete="current-password" value={fields.current} onInput={({ currentTarget }) => set({ current: currentTarget.value })} />}</Field> : null}
      <Field label={say("password_new")} hint={say("password_hint")}>{(props) => <input {...props} type="password" autocomplete="new-password" minLength={12} required value={fields.password} onInput={({ currentTarget }) => set({ password: currentTarget.value })} />}</Field>
      <Field label={say("password_again")}>{(props) => <input {...props} type="password" autocomplete="new-password" required value={fields.again} aria-invalid={differs} onInput={({ currentTarget }) => set({ again: currentTarget.value })} />}</Field>
      <Fault>{differs ? say("password_differs") : deed.fault}</Fault>
      <div class="deeds">{done ? <span class="mark good" role="status">{say("password_set")}</span> : null}<button type="submit" class="main" aria-disabled={deed.busy} disabled={differs}>{say("password_set_button")}</button></div>
    </form>
  );
}
