import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findTool } from "./tools";

/** LibreOffice ended badly, took too long or wrote no file. */
export class LibreOfficeFailed extends Error {
  override readonly name = "LibreOfficeFailed";
}

/** Whether LibreOffice can be started on this machine; tests that need it skip loudly where it cannot. */
export function haveLibreOffice(): boolean {
  return findTool("LibreOffice") !== null;
}

/**
 * What LibreOffice saves after it has opened the workbook and recomputed every formula, whatever values the file held.
 * @param bytes an .xlsx file
 * @param timeout milliseconds
 * @throws LibreOfficeFailed
 */
export function recalculateWithLibreOffice(bytes: Uint8Array, timeout = 120_000): Promise<Uint8Array> {
  return convert(bytes, "xlsx", "Calc MS Excel 2007 XML", timeout);
}

/** The workbook as LibreOffice prints it. @throws LibreOfficeFailed */
export function toPdf(bytes: Uint8Array, timeout = 120_000): Promise<Uint8Array> {
  return convert(bytes, "pdf", "calc_pdf_Export", timeout);
}

// Without the first LibreOffice trusts the values in files that Excel or itself has saved; without the second it lays its
// own empty macro library over the profile's.
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
</oor:items>`;

/** A folder for one run of LibreOffice, gone afterwards, with a user profile of its own in it. */
export type LibreOfficeRun = {
  readonly folder: string;
  readonly profile: string;
  /** Starts LibreOffice with these arguments and waits until it ends. @throws LibreOfficeFailed */
  readonly start: (options: readonly string[]) => Promise<string>;
};

// A profile of its own per run: two runs at once would otherwise wait for each other's lock, and the user's settings would count.
export async function withLibreOffice<T>(
  timeout: number,
  work: (run: LibreOfficeRun) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "libreoffice-"));
  const profile = join(folder, "profile");
  try {
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), SETTINGS);
    const own = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"];
    return await work({ folder, profile, start: (options) => run([...own, ...options], timeout) });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function convert(bytes: Uint8Array, extension: string, filter: string, timeout: number): Promise<Uint8Array> {
  return withLibreOffice(timeout, async ({ folder, start }) => {
    const input = join(folder, "in.xlsx");
    const out = join(folder, "out");
    await writeFile(input, bytes);
    const said = await start(["--convert-to", `${extension}:${filter}`, "--outdir", out, input]);
    return await readFile(join(out, `in.${extension}`)).catch(() => {
      throw new LibreOfficeFailed(`LibreOffice wrote no .${extension} file. ${said}`);
    });
  });
}

// `soffice` starts a second process that does the work: on a timeout the whole group is ended.
function run(options: readonly string[], timeout: number): Promise<string> {
  const program = findTool("LibreOffice") ?? "soffice";
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, { detached: true, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    let late = false;
    child.stdout.on("data", (text: Buffer) => (said += text.toString()));
    child.stderr.on("data", (text: Buffer) => (said += text.toString()));
    const timer = setTimeout(() => {
      late = true;
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    }, timeout);
    child.on("error", (error) => {
      clearTimeout(timer);
      reject(new LibreOfficeFailed(`LibreOffice could not be started: ${error.message}`));
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      if (late) reject(new LibreOfficeFailed(`LibreOffice took longer than ${timeout} ms.`));
      else if (code !== 0) reject(new LibreOfficeFailed(`LibreOffice ended with ${code}. ${said.trim()}`));
      else resolve(said.trim());
    });
  });
}
