import { formulaTokens } from "./formula-tokens";

// Functions younger than the file format: files spell them with a prefix that no one sees in Excel.
const PREFIXED = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW " +
    "CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT " +
    "CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE " +
    "EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR " +
    "FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC " +
    "IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT " +
    "MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC " +
    "PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI " +
    "SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE " +
    "TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS " +
    "WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
const WORKSHEET = new Set(["FILTER", "SORT"]);

/** A file's formula as Excel shows it: without the prefixes of younger functions. */
export function plainFunctions(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return formulaTokens(formula)
    .map(({ kind, text }) => (kind === "name" ? text.replace(/^_xl(?:fn\.(?:_xlws\.)?|pm\.)/, "") : text))
    .join("");
}

/** The inverse for functions: a formula as the file must spell it. Names that LET and LAMBDA declare are left as they are. */
export function prefixedFunctions(formula: string): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map(({ kind, text }, i) => {
      if (kind !== "name" || tokens[i + 1]?.text !== "(") return text;
      const name = text.toUpperCase();
      if (WORKSHEET.has(name)) return `_xlfn._xlws.${text}`;
      return PREFIXED.has(name) ? `_xlfn.${text}` : text;
    })
    .join("");
}
