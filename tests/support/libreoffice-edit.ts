import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { LibreOfficeFailed, withLibreOffice } from "./libreoffice";

/**
 * What a user does to a workbook, in LibreOffice's own way of carrying it out: references, names, charts and tables follow
 * as LibreOffice lets them. Rows and columns count from 0, sheets go by the name that they have by then.
 */
export type UserEdit =
  | { readonly kind: "insert-rows"; readonly sheet: string; readonly row: number; readonly rows: number }
  | { readonly kind: "delete-rows"; readonly sheet: string; readonly row: number; readonly rows: number }
  | {
      readonly kind: "insert-columns";
      readonly sheet: string;
      readonly column: number;
      readonly columns: number;
    }
  /** Rows of a range (A1 notation) by one of its columns, the largest first. */
  | { readonly kind: "sort-rows"; readonly sheet: string; readonly range: string; readonly by: number }
  | { readonly kind: "rename-sheet"; readonly sheet: string; readonly name: string }
  | {
      readonly kind: "set-cell";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      /** A text that starts with "=" is a formula (en-US, arguments apart by ";"), null empties the cell. */
      readonly content: string | number | null;
    };

export type EditJob = { readonly bytes: Uint8Array; readonly edits: readonly UserEdit[] };

/**
 * The workbooks as LibreOffice saves them after the edits, recalculated: all of them in one run, which is what costs.
 * @param timeout milliseconds for all of them
 * @throws LibreOfficeFailed where one of the edits cannot be made
 */
export function editWithLibreOffice(
  jobs: readonly EditJob[],
  timeout = 180_000,
): Promise<readonly Uint8Array[]> {
  return withLibreOffice(timeout, async ({ folder, profile, start }) => {
    const path = (index: number, end: string) => join(folder, `${index}-${end}`);
    for (const [index, job] of jobs.entries()) await writeFile(path(index, "in.xlsx"), job.bytes);
    const trouble = join(folder, "trouble.txt");
    const subs = jobs.map(({ edits }, index) =>
      jobSub(index, url(path(index, "in.xlsx")), url(path(index, "out.xlsx")), edits),
    );
    await installMacro(join(profile, "user", "basic"), macro(subs, url(trouble)));
    const said = await start(["macro:///Standard.Module1.Edit"]);
    const complaint = await readFile(trouble, "utf8").catch(() => null);
    if (complaint !== null) throw new LibreOfficeFailed(`LibreOffice could not edit: ${complaint.trim()}`);
    return Promise.all(
      jobs.map((_, index) =>
        readFile(path(index, "out.xlsx")).catch(() => {
          throw new LibreOfficeFailed(`LibreOffice saved no workbook ${index}. ${said}`);
        }),
      ),
    );
  });
}

function url(path: string): string {
  return pathToFileURL(path).href;
}

/** One `Sub` a workbook, and one that calls them; what goes wrong is written down, for a message box would wait for ever. */
function macro(subs: readonly string[], trouble: string): string {
  return `Option Explicit
Sub Edit
  On Error Goto Failed
${subs.map((_, index) => `  Job${index}`).join("\n")}
  StarDesktop.terminate()
  Exit Sub
Failed:
  Dim file As Integer
  file = FreeFile
  Open ${quoted(trouble)} For Output As #file
  Print #file, Error$ & " (line " & Erl & ")"
  Close #file
  StarDesktop.terminate()
End Sub

Function Hidden(name As String, value) As Object
  Dim property As New com.sun.star.beans.PropertyValue
  property.Name = name
  property.Value = value
  Hidden = property
End Function

Sub SortRows(range As Object, column As Integer)
  Dim fields(0) As New com.sun.star.table.TableSortField
  fields(0).Field = column
  fields(0).IsAscending = False
  range.sort(Array(Hidden("SortFields", fields())))
End Sub

${subs.join("\n")}`;
}

function jobSub(index: number, input: string, output: string, edits: readonly UserEdit[]): string {
  return `Sub Job${index}
  Dim document As Object
  document = StarDesktop.loadComponentFromURL(${quoted(input)}, "_blank", 0, Array(Hidden("Hidden", True)))
${edits.map((edit) => `  ${statement(edit)}`).join("\n")}
  document.calculateAll()
  document.storeToURL(${quoted(output)}, Array(Hidden("FilterName", "Calc MS Excel 2007 XML")))
  document.close(True)
End Sub
`;
}

function statement(edit: UserEdit): string {
  const sheet = `document.Sheets.getByName(${quoted(edit.sheet)})`;
  switch (edit.kind) {
    case "insert-rows":
      return `${sheet}.Rows.insertByIndex(${edit.row}, ${edit.rows})`;
    case "delete-rows":
      return `${sheet}.Rows.removeByIndex(${edit.row}, ${edit.rows})`;
    case "insert-columns":
      return `${sheet}.Columns.insertByIndex(${edit.column}, ${edit.columns})`;
    case "sort-rows":
      return `SortRows(${sheet}.getCellRangeByName(${quoted(edit.range)}), ${edit.by})`;
    case "rename-sheet":
      return `${sheet}.Name = ${quoted(edit.name)}`;
    case "set-cell": {
      const cell = `${sheet}.getCellByPosition(${edit.column}, ${edit.row})`;
      if (typeof edit.content === "number") return `${cell}.Value = ${edit.content}`;
      const text = edit.content ?? "";
      return `${cell}.${text.startsWith("=") ? "Formula" : "String"} = ${quoted(text)}`;
    }
  }
}

/** A text as Basic writes it. */
function quoted(text: string): string {
  if (/[\r\n]/.test(text)) throw new LibreOfficeFailed("A text of more than one line cannot be typed here.");
  return `"${text.replaceAll('"', '""')}"`;
}

async function installMacro(basic: string, source: string): Promise<void> {
  const library = join(basic, "Standard");
  await mkdir(library, { recursive: true });
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const libraries = (kind: string) =>
    `${head}<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
 <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/${kind}.xlb/" xlink:type="simple" library:link="false"/>
</library:libraries>`;
  const elements = (names: readonly string[]) =>
    `${head}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
${names.map((name) => ` <library:element library:name="${name}"/>`).join("\n")}
</library:library>`;
  const escaped = source.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const module = `${head}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}</script:module>`;
  await writeFile(join(basic, "script.xlc"), libraries("script"));
  await writeFile(join(basic, "dialog.xlc"), libraries("dialog"));
  await writeFile(join(library, "script.xlb"), elements(["Module1"]));
  await writeFile(join(library, "dialog.xlb"), elements([]));
  await writeFile(join(library, "Module1.xba"), module);
}
