// The shape of what scripts/freezeOembed.mjs writes before the build; a fresh checkout has the types without the file.
declare module '@/.frozen/oembed.json' {
  const record: import('@/components/figures/oembedRecord').OembedRecord;
  export default record;
}
