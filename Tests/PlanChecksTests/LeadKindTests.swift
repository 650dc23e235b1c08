import PlanChecks
import Testing

/// What the text that names a lead looks like; the doubt goes to the author.
@Suite struct LeadKindTests {
  @Test(arguments: [
    "Head of Inclusion Service", "EHC Plan Manager", "Children with Disabilities Team Manager", "Forum Co-chair",
    "Head teacher representative (primary)", "Chair of SENCO Network Steering Group",
    "ICB Director of Children's Commissioning", "Participation Manager (with young advisers)",
    "Consultant in Public Health (children)", "Young Adviser Support Worker", "Designated Clinical Officer",
    "Human Resources Business Partner", "Clinical Lead, Paediatric SLT", "EHC Plan Manager, Inclusion Service",
    "Director of Education, Culture and Skills", "Head of Planning and Review", "Quality and Improvement Manager",
    "Director of Nursing and Chief Nurse", "Head teacher and SENCO", "Deputy Head", "SENCO",
    "Senior Responsible Person",
    "Victoria Road School Head", "Grant Manager", "Hope Centre Manager", "",
  ])
  func `a role is a role`(text: String) {
    #expect(LeadKind(text) == .role)
  }

  @Test(arguments: [
    "SEND Team", "SENCO Team", "Parent Carer Forum", "All", "All services", "Everyone", "Board of Governors", "Schools",
    "Head teachers", "All head teachers", "Team for disabled children", "The ICB", "Health providers",
  ])
  func `several people are a team`(text: String) {
    #expect(LeadKind(text) == .team)
  }

  @Test(arguments: ["tbc", "TBC", "To be confirmed", "Vacant", "N/A", "none", "unknown"])
  func `nobody is nobody`(text: String) {
    #expect(LeadKind(text) == .nobody)
  }

  @Test(arguments: [
    ("Head of Inclusion and EHC Plan Manager", ["Head of Inclusion", "EHC Plan Manager"]),
    ("Head of Inclusion, EHC Plan Manager", ["Head of Inclusion", "EHC Plan Manager"]),
    ("Service Manager/Clinical Lead", ["Service Manager", "Clinical Lead"]),
    ("Service Manager & Clinical Lead (therapies)", ["Service Manager", "Clinical Lead"]),
    ("Service Manager; Clinical Lead; Commissioner", ["Service Manager", "Clinical Lead", "Commissioner"]),
  ])
  func `roles that are joined are several`(text: String, roles: [String]) {
    #expect(LeadKind(text) == .several(roles))
  }

  @Test(arguments: ["Jane Doe", "Mrs Doe", "Dr J Doe", "John Doe"])
  func `a name is a person`(text: String) {
    #expect(LeadKind(text) == .person)
  }
}
