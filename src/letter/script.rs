//! The little of Unicode that reading order needs.

/// Whether a text's first letter is of a right-to-left script; `None` without letters.
pub(super) fn strong(text: &str) -> Option<bool> {
    text.chars().find(|c| c.is_alphabetic()).map(is_rtl)
}

fn is_rtl(c: char) -> bool {
    matches!(u32::from(c), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
}

/// Whether a character is a mark that stands on the letter before it, in the scripts whose marks
/// fonts raise: Latin, Hebrew, Arabic, Syriac, Thaana, Thai, Lao.
pub(super) fn is_mark(c: char) -> bool {
    matches!(
        u32::from(c),
        0x0300..=0x036F | 0x0591..=0x05BD | 0x05BF | 0x05C1..=0x05C2 | 0x05C4..=0x05C5 | 0x05C7
            | 0x0610..=0x061A | 0x064B..=0x065F | 0x0670 | 0x06D6..=0x06DC | 0x06DF..=0x06E4
            | 0x06E7..=0x06E8 | 0x06EA..=0x06ED | 0x0730..=0x074A | 0x07A6..=0x07B0
            | 0x08D3..=0x08E1 | 0x08E3..=0x08FF | 0x0E31 | 0x0E34..=0x0E3A | 0x0E47..=0x0E4E
            | 0x0EB1 | 0x0EB4..=0x0EBC | 0x0EC8..=0x0ECE | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF
            | 0x20D0..=0x20FF | 0xFE20..=0xFE2F
    )
}

/// Whether a character only directs others: a break, a joiner, an isolate.
pub(super) fn is_control(c: char) -> bool {
    matches!(u32::from(c), 0x00AD | 0x061C | 0x200B..=0x200F | 0x2060..=0x2064 | 0x2066..=0x2069)
}
