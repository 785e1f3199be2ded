package org.sekisho.benchmarks;

/** The sectors of the hand-written law. Core and specified sectors were the same on its day. */
enum Sector {
  NON_DESIGNATED(false),
  WEAPONS(true),
  AIRCRAFT(true),
  SPACE(true),
  NUCLEAR(true),
  DUAL_USE(true),
  CYBER_SECURITY(true),
  ELECTRICITY(true),
  ELECTRICITY_OTHER(false),
  GAS(true),
  GAS_OTHER(false),
  TELECOMMUNICATIONS(true),
  TELECOMMUNICATIONS_OTHER(false),
  WATER(true),
  WATER_OTHER(false),
  RAILWAYS(true),
  RAILWAYS_OTHER(false),
  OIL(true),
  OIL_OTHER(false),
  HEAT_SUPPLY(false),
  BROADCASTING(false),
  BUS_TRANSPORT(false),
  BIOLOGICAL_PRODUCTS(false),
  SECURITY_GUARD(false),
  AGRICULTURE(false),
  LEATHER(false),
  AIR_TRANSPORT(false),
  SEA_TRANSPORT(false),
  INTEGRATED_CIRCUITS(false),
  SOFTWARE(false),
  TELECOMMUNICATIONS_SERVICES(false),
  INFECTIOUS_MEDICINES(true),
  CONTROLLED_MEDICAL_DEVICES(true),
  CRITICAL_MINERALS(true),
  REMOTE_ISLAND_PORTS(true),
  FERTILISER_IMPORT(true),
  PERMANENT_MAGNETS(true),
  MACHINE_TOOLS_ROBOTS(true),
  CHIP_EQUIPMENT(true),
  STORAGE_BATTERIES(true),
  NATURAL_GAS_WHOLESALE(true),
  METAL_SMELTING(true),
  MARINE_EQUIPMENT(true),
  METAL_PRINTERS(true),
  CHIP_MATERIALS(true),
  ELECTRONIC_COMPONENTS(true),
  MACHINE_TOOL_PARTS(true),
  MARINE_ENGINES(true),
  FIBRE_OPTIC_CABLES(true),
  MULTIFUNCTION_DEVICES(true);

  private final boolean core;

  Sector(boolean core) {
    this.core = core;
  }

  boolean isCore() {
    return core;
  }
}
