/** Fixed, so that the records of the sample desk can point to each other. */
export const sampleIds = {
  muhriddin: 'a3c1f0de-0001-4b6e-9c0a-5d1f00000001',
  alYusufi: 'a3c1f0de-0001-4b6e-9c0a-5d1f00000002',
  ministry: 'a3c1f0de-0002-4b6e-9c0a-5d1f00000001',
  airport: 'a3c1f0de-0002-4b6e-9c0a-5d1f00000002',
  orphanage: 'a3c1f0de-0002-4b6e-9c0a-5d1f00000003',
  meeting: 'a3c1f0de-0003-4b6e-9c0a-5d1f00000001',
} as const;
