/// What is known of the words of leads.
extension LeadWords {
  /// The word for one person's part in an organisation.
  static let roles: Set<String> = [
    "accountant", "administrator", "adviser", "advisor", "ambassador", "analyst", "assistant", "audiologist", "auditor",
    "bursar", "champion", "chair", "chairman", "chairperson", "chairwoman", "chief", "clerk", "clinician", "co-chair",
    "co-lead", "co-ordinator", "commissioner", "consultant", "controller", "coordinator", "councillor", "dco", "dcs",
    "deputy", "dietitian", "director", "dmo", "doctor", "dso", "engineer", "executive", "facilitator", "governor",
    "guardian", "head", "headteacher", "inspector", "lead", "leader", "manager", "member", "mentor", "midwife",
    "navigator", "nurse", "officer", "owner", "paediatrician", "partner", "physiotherapist", "planner", "practitioner",
    "president", "principal", "psychiatrist", "psychologist", "registrar", "representative", "secretary", "senco",
    "sendco", "solicitor", "specialist", "sponsor", "supervisor", "teacher", "therapist", "trainer", "treasurer",
    "trustee", "tutor", "vice-chair", "visitor", "worker",
  ]

  /// The word for several people, or for an organisation.
  static let bodies: Set<String> = [
    "agencies", "alliance", "board", "ccg", "ccgs", "clinic", "committee", "council", "department", "directorate",
    "division", "everybody", "everyone", "forum", "group", "hospital", "icb", "network", "organisations", "panel",
    "parents", "partners", "partnership", "providers", "schools", "service", "services", "settings", "staff", "team",
    "teams", "trust", "unit",
  ]

  static let everybody: Set<String> = [
    "all", "any", "both", "each", "every", "everybody", "everyone", "various",
  ]
  static let prepositions: Set<String> = ["at", "for", "from", "in", "of", "on", "to", "with"]
  static let secondTitles: Set<String> = ["chief", "deputy", "senco", "sendco", "vice-chair"]
  static let titles: Set<String> = ["dr", "miss", "mr", "mrs", "ms", "mx", "prof", "professor"]

  static let nobody: Set<String> = [
    "n/a", "na", "nobody", "none", "not known", "tba", "tbc", "tbd", "to be agreed", "to be appointed",
    "to be confirmed", "to be decided", "unknown", "vacancy", "vacant",
  ]

  /// First names that are common in the United Kingdom and are not also words for something in a plan.
  static let firstNames: Set<String> = [
    "aisha", "alan", "alison", "amanda", "amy", "andrea", "andrew", "angela", "anita", "anna", "anne", "anthony",
    "barbara", "beth", "brian", "caroline", "catherine", "charlotte", "chris", "christine", "christopher", "claire",
    "clare", "colin", "daniel", "david", "deborah", "debbie", "diane", "donna", "elizabeth", "emily", "emma", "fatima",
    "fiona", "gary", "gemma", "george", "gillian", "graham", "hannah", "hassan", "heather", "helen", "ian", "imran",
    "jack", "jackie", "james", "jane", "janet", "jason", "jean", "jennifer", "jessica", "joanna", "joanne", "john",
    "jonathan", "joseph", "judith", "julia", "julie", "karen", "kate", "katherine", "kathryn", "keith", "kelly",
    "kevin", "kim", "laura", "lauren", "lesley", "linda", "lisa", "louise", "lucy", "margaret", "maria", "martin",
    "mary", "matthew", "michael", "michelle", "mohammed", "muhammad", "natalie", "neil", "nicola", "nigel", "nicholas",
    "olivia", "pamela", "patricia", "paul", "peter", "philip", "priya", "rachel", "rebecca", "richard", "robert",
    "samantha", "sandra", "sarah", "sharon", "sheila", "simon", "sophie", "stephanie", "stephen", "steven", "stuart",
    "sunita", "susan", "suzanne", "tracey", "tracy", "thomas", "valerie", "victoria", "wendy", "william", "yvonne",
    "zoe",
  ]
}
