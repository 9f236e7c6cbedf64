import type { HostProblemWords } from "../host-problem-words";

export const hostProblemsNl: HostProblemWords = {
  "cell-edit": {
    message: "In Excel is een cel nog in bewerking.",
    mend: "Druk in het blad op Enter (of op Esc) en probeer opnieuw.",
  },
  protected: {
    message: "Het blad of de werkmap is beveiligd.",
    mend: "Hef de beveiliging op (tabblad Controleren) en probeer opnieuw.",
  },
  "other-workbook": {
    message: "Een andere werkmap is actief.",
    mend: "Klik in deze werkmap en probeer opnieuw.",
  },
  "too-large": {
    message: "De werkmap is te groot om in één keer te lezen of te schrijven.",
    mend: "Verwijder lege opgemaakte rijen en kolommen, of zet de personeelstabel in een kleinere werkmap.",
  },
  "not-available": {
    message: "Deze versie van Excel kan dit niet.",
    mend: "Werk Excel bij. Nodig is Excel 2021 of later, Microsoft 365 of Excel op het web.",
  },
  gone: {
    message: "Een blad, tabel of naam is intussen verwijderd.",
    mend: "Lees de werkmap opnieuw.",
  },
  "name-taken": {
    message: "Er bestaat al een blad, tabel of naam die zo heet.",
    mend: "Geef die een andere naam en probeer opnieuw.",
  },
  "no-answer": {
    message: "Excel antwoordt niet.",
    mend: "Controleer de verbinding, wacht even en probeer opnieuw.",
  },
  refused: {
    message: "Excel heeft dit geweigerd.",
    mend: "Probeer opnieuw. Blijft het zo, bezorg dan de code hieronder aan uw helpdesk.",
  },
  unexpected: {
    message: "Er is een fout in de invoegtoepassing zelf.",
    mend: "Sluit het deelvenster en open het opnieuw. Blijft het zo, bezorg dan de code hieronder aan uw helpdesk.",
  },
};
