/** A ministry, its part in the province, and what it puts behind the number of a decision. */
export interface Authority {
  readonly ministry: string
  readonly department: string
  readonly sign: string
}

export const AUTHORITIES = {
  justice: { ministry: 'Bộ Tư pháp', department: 'Sở Tư pháp', sign: 'BTP' },
  home: { ministry: 'Bộ Nội vụ', department: 'Sở Nội vụ', sign: 'BNV' },
  police: { ministry: 'Bộ Công an', department: 'Công an tỉnh', sign: 'BCA' },
  finance: { ministry: 'Bộ Tài chính', department: 'Sở Tài chính', sign: 'BTC' },
  trade: { ministry: 'Bộ Công Thương', department: 'Sở Công Thương', sign: 'BCT' },
  agriculture: {
    ministry: 'Bộ Nông nghiệp và Môi trường',
    department: 'Sở Nông nghiệp và Môi trường',
    sign: 'BNNMT',
  },
  construction: { ministry: 'Bộ Xây dựng', department: 'Sở Xây dựng', sign: 'BXD' },
  health: { ministry: 'Bộ Y tế', department: 'Sở Y tế', sign: 'BYT' },
  education: { ministry: 'Bộ Giáo dục và Đào tạo', department: 'Sở Giáo dục và Đào tạo', sign: 'BGDĐT' },
  culture: {
    ministry: 'Bộ Văn hóa, Thể thao và Du lịch',
    department: 'Sở Văn hóa, Thể thao và Du lịch',
    sign: 'BVHTTDL',
  },
  science: { ministry: 'Bộ Khoa học và Công nghệ', department: 'Sở Khoa học và Công nghệ', sign: 'BKHCN' },
  minorities: { ministry: 'Bộ Dân tộc và Tôn giáo', department: 'Sở Dân tộc và Tôn giáo', sign: 'BDTTG' },
} as const satisfies Readonly<Record<string, Authority>>

export type AuthorityId = keyof typeof AUTHORITIES
