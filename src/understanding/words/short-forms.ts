/** English short forms and chat spellings, written out. */
export const shortForms: Record<string, string[]> = {
  "can't": ["can", "not"], cant: ["can", "not"], cannot: ["can", "not"], "won't": ["will", "not"], wont: ["will", "not"],
  dont: ["do", "not"], doesnt: ["does", "not"], didnt: ["did", "not"], isnt: ["is", "not"], wasnt: ["was", "not"], arent: ["are", "not"],
  havent: ["have", "not"], hasnt: ["has", "not"], couldnt: ["could", "not"], wouldnt: ["would", "not"], shouldnt: ["should", "not"], werent: ["were", "not"],
  im: ["i", "am"], ive: ["i", "have"], youre: ["you", "are"], theres: ["there", "is"], whats: ["what", "is"], wheres: ["where", "is"],
  thats: ["that", "is"], hes: ["he", "is"], shes: ["she", "is"], youve: ["you", "have"], weve: ["we", "have"], theyre: ["they", "are"],
  u: ["you"], ur: ["your"], r: ["are"], pls: ["please"], plz: ["please"], plse: ["please"], thx: ["thanks"], thnx: ["thanks"], tnx: ["thanks"], ty: ["thanks"],
  pw: ["password"], pwd: ["password"], passwd: ["password"],
  wanna: ["want", "to"], gonna: ["going", "to"], gotta: ["got", "to"], gimme: ["give", "me"], lemme: ["let", "me"], kinda: ["kind", "of"],
  tmrw: ["tomorrow"], tmr: ["tomorrow"], tmrow: ["tomorrow"], "2moro": ["tomorrow"], asap: ["asap"], yup: ["yes"], yep: ["yes"], yeah: ["yeah"], yea: ["yeah"],
  dunno: ["do", "not", "know"], appt: ["appointment"], appts: ["appointments"], rez: ["reservation"], resv: ["reservation"], bday: ["birthday"], "what're": ["what", "are"],
};
