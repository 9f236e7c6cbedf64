/** What went over the bridge since the stand-in was opened, or since `reset`. */
export type Traffic = {
  /** Round trips of add-in code. What the client sends by itself after Excel.run, to let go of ranges, is not counted. */
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
  readonly housekeeping: number;
  reset(): void;
};

export type TrafficCounter = Traffic & {
  request(bytes: number, housekeeping: boolean): void;
  response(bytes: number, housekeeping: boolean): void;
};

export function startTraffic(): TrafficCounter {
  const none = {
    syncs: 0,
    requestBytes: 0,
    responseBytes: 0,
    largestRequest: 0,
    largestResponse: 0,
    housekeeping: 0,
  };
  const counted = { ...none };
  return {
    get syncs() {
      return counted.syncs;
    },
    get requestBytes() {
      return counted.requestBytes;
    },
    get responseBytes() {
      return counted.responseBytes;
    },
    get largestRequest() {
      return counted.largestRequest;
    },
    get largestResponse() {
      return counted.largestResponse;
    },
    get housekeeping() {
      return counted.housekeeping;
    },
    reset: () => void Object.assign(counted, none),
    request(bytes, housekeeping) {
      if (housekeeping) {
        counted.housekeeping += 1;
        return;
      }
      counted.syncs += 1;
      counted.requestBytes += bytes;
      counted.largestRequest = Math.max(counted.largestRequest, bytes);
    },
    response(bytes, housekeeping) {
      if (housekeeping) return;
      counted.responseBytes += bytes;
      counted.largestResponse = Math.max(counted.largestResponse, bytes);
    },
  };
}
