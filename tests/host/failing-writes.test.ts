import { readFileSync } from "node:fs";
import { HostProblem } from "../../src/app/host-problem";
import { undoUnfinished } from "../../src/app/write";
import type { WriteResult } from "../../src/app/write";
import { partsOf } from "../../src/standin/ooxml/open-book";
import type { Trouble, Weather } from "../../src/standin/weather";
import { differingParts, done, openAnnexHost } from "../support/annex-host";
import type { AnnexHost } from "../support/annex-host";
import { SAMPLE } from "../support/grids";

const sample = readFileSync(SAMPLE);

/** The messages of one write of T1 into the sample, and how many actions each has. */
async function messagesOfOneWrite(): Promise<readonly number[]> {
  const actions: number[] = [];
  const host = await openAnnexHost(sample, {
    weather: (request) => {
      actions.push(request.actions);
      return [];
    },
  });
  done(await host.write());
  return actions;
}

/** Only the n-th message has trouble. */
function once(number: number, trouble: Trouble): Weather {
  return (request) => (request.number === number ? [trouble] : []);
}

type Outcome = WriteResult | HostProblem;

async function attempt(host: AnnexHost): Promise<Outcome> {
  try {
    return await host.write();
  } catch (error) {
    if (error instanceof HostProblem) return error;
    throw error;
  }
}

/** All parts as text; a sheet that was added, deleted and added again has another number, as in Excel. */
function withoutSheetIds(file: Uint8Array): Readonly<Record<string, string>> {
  const parts = [...partsOf(file)].map(
    ([name, bytes]) => [name, Buffer.from(bytes).toString("latin1")] as const,
  );
  return Object.fromEntries(
    parts.map(([name, text]) => [
      name,
      name === "xl/workbook.xml" ? text.replace(/sheetId="\d+"/g, "") : text,
    ]),
  );
}

/** After one failing message the workbook is as before, and the next run writes what a clean one writes. */
async function expectUntouched(host: AnnexHost, outcome: Outcome): Promise<void> {
  if (!(outcome instanceof HostProblem)) expect(outcome.status).toBe("taken-back");
  expect(differingParts(sample, host.save())).toEqual([]);
  host.standin.weather = null;
  expect(done(await host.write()).status).toBe("written");
}

describe("every message of one write made to fail", () => {
  let messages: readonly number[] = [];
  let clean: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    messages = await messagesOfOneWrite();
    const host = await openAnnexHost(sample);
    done(await host.write());
    clean = host.save();
  });

  test("there are messages to fail: open 2, read 1, write, read back, close", () => {
    expect(messages.length).toBe(6);
  });

  test("the request is lost", async () => {
    for (let number = 1; number <= messages.length; number++) {
      const host = await openAnnexHost(sample, {
        weather: once(number, { kind: "lost-request", seen: "error" }),
      });
      await expectUntouched(host, await attempt(host));
      expect(withoutSheetIds(host.save())).toEqual(withoutSheetIds(clean));
    }
  });

  test("the answer is lost, though the request was carried out", async () => {
    for (let number = 1; number <= messages.length; number++) {
      const host = await openAnnexHost(sample, {
        weather: once(number, { kind: "lost-answer", seen: "error" }),
      });
      await expectUntouched(host, await attempt(host));
      expect(withoutSheetIds(host.save())).toEqual(withoutSheetIds(clean));
    }
  });

  test("a cell is being edited", async () => {
    for (let number = 1; number <= messages.length; number++) {
      const host = await openAnnexHost(sample, { weather: once(number, { kind: "edit-mode" }) });
      const outcome = await attempt(host);
      const problem =
        outcome instanceof HostProblem ? outcome : "problem" in outcome ? outcome.problem : null;
      expect(problem?.kind).toBe("cell-edit");
      await expectUntouched(host, outcome);
    }
  });

  test("a statement in the middle fails, and the ones before it stay", async () => {
    for (const [index, actions] of messages.entries()) {
      const step = Math.max(1, Math.floor(actions / 6));
      for (let at = 0; at < actions; at += step) {
        const weather = once(index + 1, { kind: "fail", at, code: "GeneralException" });
        const host = await openAnnexHost(sample, { weather });
        const outcome = await attempt(host);
        if (!(outcome instanceof HostProblem)) expect(outcome.status).toBe("taken-back");
        expect(differingParts(sample, host.save())).toEqual([]);
      }
    }
  }, 120_000);
});

describe("when taking back fails too", () => {
  /** From message n on nothing goes through, as when the connection is gone. */
  const gone =
    (from: number): Weather =>
    (request) =>
      request.number >= from ? [{ kind: "lost-request", seen: "error" }] : [];

  test("the journal says so at the next open, and the next run finishes", async () => {
    const host = await openAnnexHost(sample, { weather: gone(5) });
    expect((await attempt(host)) as WriteResult).toMatchObject({ status: "half-written" });
    const halfWay = host.save();
    expect(differingParts(sample, halfWay)).not.toEqual([]);
    const next = await openAnnexHost(halfWay);
    const result = done(await next.write());
    expect(result.status).toBe("written");
    expect(result.reconciliation).toEqual({ figures: 84, live: 84, differing: [] });
    expect(next.standin.book.sheets.filter((sheet) => sheet.name.startsWith("T1"))).toHaveLength(1);
    expect(done(await next.write()).status).toBe("unchanged");
  });

  test("the user may have it undone instead", async () => {
    const host = await openAnnexHost(sample, { weather: gone(5) });
    await attempt(host);
    const next = await openAnnexHost(host.save());
    expect(await undoUnfinished(next.workbook)).toBe(true);
    expect(next.standin.book.sheetNamed("T1 Personeel")).toBeUndefined();
    expect(next.standin.book.names.map(({ name }) => name)).not.toContain("Syn_T01");
    expect(next.standin.book.customParts).toEqual([]);
    expect(await undoUnfinished(next.workbook)).toBe(false);
  });

  test("an annex that stood before gets its words and figures back", async () => {
    const first = await openAnnexHost(sample);
    done(await first.write({ language: "nl" }));
    const before = first.save();
    const host = await openAnnexHost(before, { weather: gone(6) });
    const outcome = await host.write({ language: "fr" }).catch((error: unknown) => error as HostProblem);
    expect(outcome).toMatchObject({ status: "half-written" });
    const next = await openAnnexHost(host.save());
    expect(await undoUnfinished(next.workbook)).toBe(true);
    expect(done(await next.write({ language: "nl" })).status).toBe("unchanged");
  });
});

describe("cancelling", () => {
  test.each(["writing", "checking", "finishing"] as const)(
    "at %s leaves the workbook as before",
    async (when) => {
      const host = await openAnnexHost(sample);
      const controller = new AbortController();
      const result = await host.write(
        {},
        { signal: controller.signal, onStep: (step) => step === when && controller.abort() },
      );
      // "finishing" is past the last moment at which a cancel is heeded
      expect(result.status).toBe(when === "finishing" ? "written" : "taken-back");
      if (when !== "finishing") expect(differingParts(sample, host.save())).toEqual([]);
    },
  );
});
