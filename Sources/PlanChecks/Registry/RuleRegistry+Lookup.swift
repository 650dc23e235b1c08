internal import SourceText
internal import Wording

extension RuleRegistry {
  /// The code or name nearest to a word that is none; nil when none is near.
  public static func nearestName(to word: String) -> String? {
    NearestName.find(word, among: all.map(\.id.name)) ?? NearestName.find(word, among: all.map(\.id.code))
  }
}
