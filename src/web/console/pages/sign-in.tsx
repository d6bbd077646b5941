import { useEffect, useState } from "preact/hooks";
import { ask } from "#web/console/api.ts";
import { Fault, Field, useDeed } from "#web/console/form.tsx";
import { welcome, whySignedOut, type Colleague } from "#web/console/session.ts";
import { fetchWords, languages, languageName, say, start } from "#web/console/words.ts";

/** Signing in: by a link that works once, by name and password, or by the organisation's own sign-in. */
export function SignIn() {
  const link = location.hash.length > 20 ? location.hash.slice(1) : "";
  const [wants, setWants] = useState<"password" | "link" | "forgotten">(link ? "link" : "password");
  const [fields, setFields] = useState({ name: "", password: "", link });
  const [sent, setSent] = useState(false);
  const deed = useDeed();
  const set = (some: Partial<typeof fields>) => setFields((now) => ({ ...now, ...some }));
  const refused = new URLSearchParams(location.search).get("refused");
  const enter = (by: object) => deed.run(async () => {
    const { staff } = await ask<{ staff: Colleague }>("/api/sign-in", { body: by });
    history.replaceState(null, "", location.pathname);
    welcome(staff);
  });
  // The link is the key: whoever opened the console by it is let in without another press of a button.
  useEffect(() => { if (link) void enter({ link }); }, []);
  const submit = (event: Event) => {
    event.preventDefault();
    if (wants === "password") void enter({ name: fields.name, password: fields.password });
    else if (wants === "link") void enter({ link: fields.link });
    else void deed.run(() => ask("/api/sign-in/forgotten", { body: { name: fields.name } }).then(() => setSent(true)));
  };
  const way = (to: typeof wants, key: string) => <button type="button" class="quiet" onClick={() => { setWants(to); setSent(false); deed.clear(); }}>{say(key)}</button>;
  return (
    <main class="sign-in">
      <form onSubmit={submit}>
        <h1>{start.value?.desk.name}</h1>
        <p>{say("sign_in_for_staff")}</p>
        {refused ? <Fault>{say(refused === "unknown" ? "openid_unknown" : "openid_failed")}</Fault> : null}
        {start.value?.openId && wants === "password" ? <a class="button wide" href="/api/sign-in/openid">{say("sign_in_openid")}</a> : null}
        {wants === "link"
          ? <Field label={say("sign_in_link")} hint={say("sign_in_link_hint")}>{(props) => <input {...props} value={fields.link} onInput={({ currentTarget }) => set({ link: currentTarget.value })} autocomplete="off" required />}</Field>
          : <Field label={say("name")}>{(props) => <input {...props} value={fields.name} onInput={({ currentTarget }) => set({ name: currentTarget.value })} autocomplete="username" required />}</Field>}
        {wants === "password" ? <Field label={say("password")}>{(props) => <input {...props} type="password" value={fields.password} onInput={({ currentTarget }) => set({ password: currentTarget.value })} autocomplete="current-password" required />}</Field> : null}
        {sent ? <p role="status">{say("forgotten_sent")}</p> : <button type="submit" class="main wide" aria-disabled={deed.busy}>{say(wants === "forgotten" ? "forgotten_send" : "sign_in")}</button>}
        <Fault>{deed.fault || whySignedOut.value}</Fault>
        <p class="ways">
          {wants === "password" ? null : way("password", "sign_in_by_password")}
          {wants === "link" ? null : way("link", "sign_in_by_link")}
          {wants === "password" && start.value?.mail ? way("forgotten", "forgotten") : null}
        </p>
        {start.value?.mail ? null : <p class="soft">{say("forgotten_without_mail")}</p>}
        <p class="ways" role="group" aria-label={say("language")}>{languages.map((tag) => (
          <button type="button" key={tag} class="quiet" lang={tag} aria-pressed={tag === start.value?.language} onClick={() => void fetchWords(tag)}>{languageName(tag, tag)}</button>
        ))}</p>
      </form>
    </main>
  );
}
