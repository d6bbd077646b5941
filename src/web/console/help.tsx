import { commands, keyName } from "./commands.ts";
import { Dialog } from "./dialog.tsx";
import { preferences, prefer } from "./preferences.ts";
import { say } from "./words.ts";

/** Every key that does something here, and the switch for single ones. */
export function Help({ close }: { close(): void }) {
  const listed = commands.value.filter((command) => command.keys && !command.hidden);
  const groups = [...new Set(listed.map(({ group }) => group ?? say("keys_everywhere")))];
  return (
    <Dialog title={say("keys_title")} close={close} wide>
      <div class="keys">
        {groups.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>{listed.filter((command) => (command.group ?? say("keys_everywhere")) === group).map(({ id, keys, label }) => (
              <div key={id}><dt>{label}</dt><dd><kbd>{keyName(keys ?? "")}</kbd></dd></div>
            ))}</dl>
          </section>
        ))}
      </div>
      <label class="switch">
        <input type="checkbox" checked={preferences.value.shortcuts} onChange={({ currentTarget }) => prefer({ shortcuts: currentTarget.checked })} />
        {say("keys_single")}
      </label>
    </Dialog>
  );
}
