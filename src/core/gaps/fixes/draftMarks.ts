// What stands behind a draft until its user has read it: a remark, which the rule for remarks finds.
export const draftMarks: Readonly<Record<'en' | 'es', string>> = { en: '(check this draft)', es: '(revisar este borrador)' };
