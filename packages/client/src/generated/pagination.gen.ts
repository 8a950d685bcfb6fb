// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Pagination } from '../calls/pagination.ts';

/** How the operations that list something page. */
export const pagination: Readonly<Record<string, Pagination>> = {
  listClientLocations: {},
  listCurrencies: {},
  listConfirmedPhones: {},
  listIdentificationRequests: {"items":"identification_requests","style":"offset"},
  listPoliticallyExposedPersons: {},
  listProjects: {},
  listServices: {"items":"services"},
  listWallets: {},
  listFavourites: {"items":"favourites","style":"offset"},
  listPendingPayments: {"items":"pending_payments","style":"offset"},
  listReservationStatements: {"items":"reservation_statements","style":"offset"},
  listStatements: {"items":"statements","style":"cursor"},
};
