import type { WalkItem } from "./walk";

const sippt = { scenario: "SIPPT", domain: "SIPPT", service: "IDPBW / SIPPT" } as const;
const com = { scenario: "COM", domain: "COM", service: "Communicatie / Communication" } as const;
const ac = { entity: "municipality" } as const;
const cpas = { entity: "welfare-centre" } as const;
const both = { entity: "both" } as const;
/** What runs the computers of a body. */
const RUNNING = "139/123-13";

/** Prevention, and communication. */
export const SERVICES_WALK: readonly WalkItem[] = [
  {
    part: "SIPPT",
    says: "the municipality's deputy works half for the centre",
    rows: [
      {
        ...sippt,
        ...ac,
        id: "S-1",
        mechanism: "shared-post",
        level: "A",
        fte: 0.5,
        toEntity: "welfare-centre",
      },
    ],
  },
  {
    part: "SIPPT",
    says: "he is trained for level 1, which is no grade; what it costs is not said",
    rows: [{ ...sippt, ...ac, id: "S-2", mechanism: "cost-change", article: "104/123-17" }],
  },
  {
    part: "SIPPT",
    says: "fewer prevention units to buy, to be examined",
    rows: [
      { ...sippt, ...ac, id: "S-3a", group: "units", mechanism: "cost-change", status: "to-examine" },
      { ...sippt, ...cpas, id: "S-3b", group: "units", mechanism: "cost-change", status: "to-examine" },
    ],
  },
  {
    part: "SIPPT",
    says: "nothing to gain on the external service",
    rows: [{ ...sippt, ...both, id: "S-4", gain: "none", mechanism: "no-gain", status: "examined-no-gain" }],
  },
  {
    part: "SIPPT",
    says: "training together",
    rows: [{ ...sippt, ...both, id: "S-5", gain: "scale", mechanism: "qualitative" }],
  },
  {
    part: "COM",
    says: "the municipality fills its team from 3 to 5: that happens anyway",
    rows: [
      { ...com, ...ac, id: "C-1", class: "unchanged-policy", mechanism: "added-fte", fte: 2, start: 2023 },
    ],
  },
  {
    part: "COM",
    says: "website and intranet together, running costs or investment, not counted in euro",
    rows: [
      { ...com, ...ac, id: "C-2a", group: "web", mechanism: "cost-change", article: RUNNING },
      { ...com, ...cpas, id: "C-2b", group: "web", mechanism: "cost-change", article: RUNNING },
    ],
  },
  {
    part: "COM",
    says: "the municipality's printing works for the centre",
    rows: [{ ...com, ...ac, id: "C-3", mechanism: "in-kind", toEntity: "welfare-centre" }],
  },
  {
    part: "COM",
    says: "students of a university help",
    rows: [{ ...com, ...ac, id: "C-4", gain: "qualitative", mechanism: "qualitative" }],
  },
  {
    part: "COM",
    says: "licences for all together, not counted in euro",
    rows: [
      { ...com, ...ac, id: "C-5a", group: "licences", mechanism: "shared-software", article: RUNNING },
      { ...com, ...cpas, id: "C-5b", group: "licences", mechanism: "shared-software", article: RUNNING },
    ],
  },
];
