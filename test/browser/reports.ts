import type { Report } from '../../src/model/report.ts'
import { auditHere, sampleRequest } from '../samples/sample-audit.ts'

/** Chiềng Cơi, a ward of Sơn La: one unit, told in full, with a fault of each kind. */
export async function oneUnit(): Promise<Report> {
  const request = await sampleRequest('rasoat.yaml')
  const catalogues = request.catalogues.filter(({ id }) => id === 'chieng-coi')
  return auditHere({ ...request, catalogues })
}

/** The 126 communes and wards of Hà Nội. */
export async function manyUnits(): Promise<Report> {
  return auditHere(await sampleRequest('ha-noi.yaml'))
}
