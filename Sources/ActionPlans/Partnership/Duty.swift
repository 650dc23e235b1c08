/// Something the law or statutory guidance says, which a Must may rest on.
public struct Duty: Hashable, Sendable {
  /// Its id: lower-case words, digits and hyphens, `cfa-2014-s42`.
  public var id: ID<Duty>
  /// What it asks, in a few words.
  public var title: String
  /// Whether it binds, permits, guides or only defines.
  public var kind: DutyKind = .duty
  /// The Act or regulations and the section; nil when the file does not say.
  public var source: String? = nil
  /// The sectors it binds; empty when the file does not say, which binds nobody to be checked.
  public var binds: [ID<Sector>] = []
  /// The day it came into force; nil when that does not matter.
  public var from: CalendarDay? = nil
  /// The last day it was in force; nil while it is.
  public var to: CalendarDay? = nil
  /// The duty that replaced it; nil when none did.
  public var successor: ID<Duty>? = nil
  /// Where the text of the law can be read; nil when the file does not say.
  public var link: String? = nil
  /// The day somebody last held this entry against the law; nil when nobody wrote it down.
  public var checked: CalendarDay? = nil
  /// The day the law behind it last changed; nil when it has not, as far as anybody wrote down.
  ///
  /// Actions that rest on it are to be held against it again; see ``Action/dutiesChecked``.
  public var changed: CalendarDay? = nil

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(id: ID<Duty>, title: String) {
    self.id = id
    self.title = title
  }
}
