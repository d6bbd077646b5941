import { render } from "preact";
import { useEffect } from "preact/hooks";
import { followKeys } from "./commands.ts";
import { Layout } from "./layout.tsx";
import { followLinks } from "./router.ts";
import { look, me } from "./session.ts";
import { SignIn } from "./pages/sign-in.tsx";
import { Alarm } from "./parts/alarm.tsx";
import { fetchWords, start } from "./words.ts";

function Console() {
  useEffect(() => { void fetchWords().then(look); }, []);
  if (!start.value || me.value === null) return <p class="opening" role="status">…</p>;
  return me.value ? <><Layout /><Alarm /></> : <SignIn />;
}

followLinks();
followKeys();
const root = document.getElementById("console");
if (root) render(<Console />, root);
