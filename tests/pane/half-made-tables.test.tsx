/** @jest-environment jsdom */
import { mountOn } from "./mounted-host";
import { screen, waitFor } from "@testing-library/react";
import { sampleWorkbook } from "../../assets/samples/sample-workbook";
import { INPUT_TABLES } from "../../src/app/input-tables";
import type { Weather } from "../../src/standin/weather";
import type { AnnexHost } from "../support/annex-host";
import { mainText, press, settled } from "./mounted-pane";

const TABLES = Object.keys(INPUT_TABLES).length;
const sheets = ({ standin }: AnnexHost) => standin.book.sheets.map(({ name }) => name);
const isWrite = (actions: number) => actions > 100;

/** From the big request that makes the tables on: it fails after so many of its actions, when more than one sheet stands. */
function failsHalfWay(after: (number: number) => boolean): Weather {
  let failed = 0;
  return ({ actions }) => {
    if (failed > 0) {
      failed++;
      return after(failed) ? [{ kind: "lost-request", seen: "error" }] : [];
    }
    if (!isWrite(actions)) return [];
    failed = 1;
    return [{ kind: "fail", at: Math.floor(actions / 2), code: "GeneralException" }];
  };
}

async function openEmpty(): Promise<{ host: AnnexHost; before: string[] }> {
  const host = await mountOn(sampleWorkbook({ inputTables: false }));
  const before = sheets(host);
  await press("Naar de scenario’s");
  await screen.findByText("Nog geen scenario’s in deze werkmap");
  return { host, before };
}

test("a failure between the tables takes back those that stand, says so, and a second try makes them all", async () => {
  const { host, before } = await openEmpty();
  host.standin.weather = failsHalfWay(() => false);
  await press("Tabellen aanmaken");
  await waitFor(() => expect(mainText()).toContain("Wat al geschreven was, is teruggenomen"));
  await settled();
  expect(sheets(host)).toEqual(before);
  expect(mainText()).toContain("Nog geen scenario’s in deze werkmap");

  host.standin.weather = null;
  await press("Tabellen aanmaken");
  await waitFor(() => expect(mainText()).toContain("De tabellen staan klaar"));
  await settled();
  expect(sheets(host)).toHaveLength(before.length + TABLES);
});

test("where that fails too, it is said to be half made, and one press undoes it", async () => {
  const { host, before } = await openEmpty();
  host.standin.weather = failsHalfWay((number) => number < 12);
  await press("Tabellen aanmaken");
  await waitFor(() => expect(mainText()).toContain("De tabellen zijn maar half aangemaakt"));
  const half = sheets(host).length - before.length;
  expect(half).toBeGreaterThan(0);
  expect(half).toBeLessThan(TABLES);

  host.standin.weather = null;
  await press("Ongedaan maken");
  await waitFor(() => expect(mainText()).toContain("De werkmap is zoals vóór het schrijven."));
  await settled();
  expect(sheets(host)).toEqual(before);
  expect(host.standin.book.customParts).toHaveLength(0);
});
