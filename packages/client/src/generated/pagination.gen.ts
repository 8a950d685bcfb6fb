// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Pagination } from '../calls/pagination.ts';

/** How the operations that list something page. */
export const pagination: Readonly<Record<string, Pagination>> = {
  listClientLocations: {"style":"none"},
  listCurrencies: {"style":"none"},
  listConfirmedPhones: {"style":"none"},
  listIdentificationRequests: {"items":"identification_requests","style":"offset"},
  listPoliticallyExposedPersons: {"style":"none"},
  listProjects: {"style":"none"},
  listServices: {"items":"services","style":"none"},
  listWallets: {"style":"none"},
  listFavourites: {"items":"favourites","style":"offset"},
  listPendingPayments: {"items":"pending_payments","style":"offset"},
  listReservationStatements: {"items":"reservation_statements","style":"offset"},
  listStatements: {"items":"statements","style":"cursor"},
};
