import { managedBy, virtualMachine } from "../../support/identities.ts";

managedBy("a virtual machine in Azure", virtualMachine);
