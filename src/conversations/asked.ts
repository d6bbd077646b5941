/** What can be asked of a guest; the answer is read with it in mind. */
export type Asked = "arrival" | "departure" | "nights" | "date" | "time" | "party" | "childAges" | "offering" | "name" | "reference" | "contact" | "phone" | "need" | "which" | "details" | "found" | "handoff" | "code" | "wanted" | "anything";
