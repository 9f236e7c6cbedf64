const CONTACT = /mail|courriel|t[eé]l|gsm|phone|add?res|\brue\b|straat/iu;

/** Whether a heading names how a person is reached, not who it is. */
export function isContact(heading: string): boolean {
  return CONTACT.test(heading);
}
