import { appService, managedBy } from "../../support/identities.ts";

managedBy("Azure's App Service", appService);
