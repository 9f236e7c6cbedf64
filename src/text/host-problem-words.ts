import type { HostProblemKind } from "../app/host-problem";
import type { Message } from "./message";

/** One message for each way in which Excel can refuse, and for an error of our own. */
export type HostProblemWords = Readonly<Record<HostProblemKind | "unexpected", Message>>;
