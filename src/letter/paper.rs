//! Sheets, margins and the windows of envelopes. All measures in millimetres.

const INCH: f64 = 25.4;

/// Sheet and envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// A4, folded for a DL or C6/C5 window envelope: DIN 5008:2020, form B.
    A4,
    /// US Letter, folded in three for a #10 envelope with one window.
    UsLetter,
}

/// Where the recipient's address must stand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Window {
    /// From the sheet's left edge to the address lines.
    pub left: f64,
    /// From the sheet's top edge to the first address line's room.
    pub top: f64,
    /// Width of the room.
    pub width: f64,
    /// Height of the room.
    pub height: f64,
    /// Whether the lines stand at the bottom of the room (they grow upwards).
    pub at_bottom: bool,
    /// From the sheet's top edge to the bottom of the return line, where the window shows one.
    pub return_line: Option<f64>,
}

/// The measures of a sheet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measures {
    /// Width of the sheet.
    pub width: f64,
    /// Height of the sheet.
    pub height: f64,
    /// Left margin.
    pub left: f64,
    /// Right margin.
    pub right: f64,
    /// Top margin of the pages after the first.
    pub top: f64,
    /// Bottom margin.
    pub bottom: f64,
    /// From the top edge to the letterhead of the first page.
    pub head: f64,
    /// From the top edge to the text of the first page.
    pub body: f64,
    /// Size of the address lines in points.
    pub address_size: f64,
    /// Distance of the address lines' baselines in points.
    pub address_pitch: f64,
    /// Window of the envelope.
    pub window: Window,
    /// Heights of the fold marks at the left edge.
    pub folds: &'static [f64],
}

impl Paper {
    /// The measures to lay the letter out by.
    pub fn measures(self) -> Measures {
        match self {
            Self::A4 => DIN_5008_B,
            Self::UsLetter => US_10_SINGLE,
        }
    }
}

/// DIN 5008 form B: address field 85 x 45 mm at 20 mm / 45 mm; its upper 17.7 mm hold the return
/// line, its lower 27.3 mm six lines of address, 5 mm in from the field's left edge; text from
/// 8.46 mm below the field; folds at 105 mm and 210 mm.
const DIN_5008_B: Measures = Measures {
    width: 210.0,
    height: 297.0,
    left: 25.0,
    right: 20.0,
    top: 25.0,
    bottom: 25.0,
    head: 15.0,
    body: 98.46,
    address_size: 10.5,
    address_pitch: 12.8,
    window: Window { left: 25.0, top: 62.7, width: 75.0, height: 27.3, at_bottom: false, return_line: Some(61.7) },
    folds: &[105.0, 210.0],
};

/// US #10 (4 1/8 x 9 1/2 in), window 1 1/8 x 4 1/2 in at 7/8 in from the left and 1/2 in from the
/// bottom. A sheet folded in three (3 2/3 in) has 0.458 in of play upwards and 1 in sideways, so of
/// the sheet x 7/8..4 3/8 in and y 2.5..3.167 in show in every position, y from 2.042 in when it
/// stands on the envelope's bottom edge. The lines stand at the bottom of the room, 1/8 in clear of
/// the window's edges left and right: four lines show in every position, more as the sheet stands.
const US_10_SINGLE: Measures = Measures {
    width: 8.5 * INCH,
    height: 11.0 * INCH,
    left: INCH,
    right: INCH,
    top: INCH,
    bottom: INCH,
    head: 0.5 * INCH,
    body: 3.9 * INCH,
    address_size: 10.0,
    address_pitch: 12.0,
    window: Window {
        left: INCH,
        top: 2.167 * INCH,
        width: 3.25 * INCH,
        height: INCH,
        at_bottom: true,
        return_line: None,
    },
    folds: &[],
};
