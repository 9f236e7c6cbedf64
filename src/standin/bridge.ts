import { runBatch } from "./batch";
import { ACTION, type AnswerBody, type RequestBody, type RequestMessage } from "./protocol";
import type { ApiErrorCode } from "./api-error";
import type { Session } from "./session";
import { startTraffic, type Traffic, type TrafficCounter } from "./traffic";
import { hindranceOf, type Trouble, type Weather } from "./weather";

/** What `OfficeExtension.HostBridge.init` takes: the client sets `onMessageFromHost`. */
export type Bridge = {
  onMessageFromHost: ((message: string) => void) | null;
  sendMessageToHost(message: string): void;
};

/** Excel on the web refuses requests and answers above this size. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export type BridgeEnd = {
  readonly bridge: Bridge;
  readonly traffic: Traffic;
  weather: Weather | null;
  /** Sends the events that wait. */
  raise(): void;
  /** Nothing is answered or raised from here on. */
  close(): void;
};

/** @param afterBatch is told after each batch that the book may have changed */
export function openBridge(session: Session, afterBatch: () => void): BridgeEnd {
  const traffic = startTraffic();
  const { host } = session;
  let open = true;
  let weather: Weather | null = null;
  let sinceWeather = 0;

  function say(message: string): void {
    if (open) bridge.onMessageFromHost?.(message);
  }

  function raise(): void {
    const events = host.happenings.collect();
    if (events !== null) setTimeout(() => say(events));
  }

  function process(body: RequestBody, troubles: readonly Trouble[]): AnswerBody {
    for (const trouble of troubles) if (trouble.kind === "before") trouble.happens();
    if (troubles.some(({ kind }) => kind === "edit-mode")) return refusal("InvalidOperationInCellEditMode");
    try {
      return runBatch(body, session, hindranceOf(troubles));
    } finally {
      host.calculation.endBatch();
      afterBatch();
    }
  }

  function receive(text: string): void {
    const message = JSON.parse(text) as RequestMessage;
    const { body: sent } = message.message;
    const body = typeof sent === "string" ? (JSON.parse(sent) as RequestBody) : sent;
    const own = isHousekeeping(body);
    const troubles = own ? [] : forecast(body);
    const has = (kind: Trouble["kind"]): boolean => troubles.some((trouble) => trouble.kind === kind);
    const bytes = byteLength(text);
    traffic.request(bytes, own);

    if (has("lost-request")) return lose(message, troubles);
    const answer =
      bytes > PAYLOAD_LIMIT ? refusal("RequestPayloadSizeLimitExceeded") : process(body, troubles);
    if (has("lost-answer")) return lose(message, troubles);
    deliver(message, limited(answer, traffic, own), troubles);
  }

  function forecast(body: RequestBody): readonly Trouble[] {
    sinceWeather += 1;
    return weather?.({ number: sinceWeather, actions: body.Actions.length }) ?? [];
  }

  function deliver(message: RequestMessage, body: string, troubles: readonly Trouble[]): void {
    const answer = { id: message.id, type: message.type, message: { statusCode: 200, headers: {}, body } };
    const delay = troubles.reduce((sum, t) => sum + (t.kind === "slow" ? t.milliseconds : 0), 0);
    setTimeout(() => {
      say(JSON.stringify(answer));
      raise();
    }, delay);
  }

  // The client then throws an error with the code ConnectionFailure, or is left waiting.
  function lose(message: RequestMessage, troubles: readonly Trouble[]): void {
    if (troubles.some((trouble) => "seen" in trouble && trouble.seen === "silence")) return;
    const answer = {
      id: message.id,
      type: message.type,
      message: { statusCode: 503, headers: {}, body: "" },
    };
    setTimeout(() => say(JSON.stringify(answer)));
  }

  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      if (open) receive(text);
    },
  };
  return {
    bridge,
    traffic,
    get weather() {
      return weather;
    },
    set weather(next) {
      weather = next;
      sinceWeather = 0;
    },
    raise,
    close() {
      open = false;
    },
  };
}

/** A request that the client makes by itself after Excel.run: it lets go of ranges and does nothing else. */
function isHousekeeping(body: RequestBody): boolean {
  const acts = body.Actions.filter((action) => action.ActionType !== ACTION.instantiate);
  return acts.length > 0 && acts.every(({ Name }) => Name === "_RemoveReference");
}

function refusal(code: ApiErrorCode): AnswerBody {
  const Error = {
    Code: code,
    Message: `The request was refused: ${code}.`,
    HttpStatusCode: 400,
    Location: "",
  };
  return { Results: [], TraceIds: [], Error };
}

function limited(answer: AnswerBody, traffic: TrafficCounter, own: boolean): string {
  const text = JSON.stringify(answer);
  const bytes = byteLength(text);
  const body = bytes > PAYLOAD_LIMIT ? JSON.stringify(refusal("ResponsePayloadSizeLimitExceeded")) : text;
  traffic.response(bytes, own);
  return body;
}

/** The length of a text in UTF-8. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x800 && !(code >= 0xd800 && code <= 0xdfff)) bytes += 2;
    else if (code >= 0x80) bytes += 1;
  }
  return bytes;
}
